import { describe, expect, it } from 'vitest';
import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { callIndexContract } from './callIndexContract.ts';
import { countRequests } from './countRequests.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables, sharedTables } from './testTables.ts';

describe('the call index in Azure Tables', () => {
  callIndexContract(() => createTableCallIndex(sharedTables()));

  it('notes a number under its hash, in one round trip', async () => {
    const tables = freshTables();
    const index = createTableCallIndex(tables);
    const id = newCallId();
    await index.markNumber('first', id);
    expect(await countRequests(() => index.markNumber('h/1', id))).toBe(1);
    const row = await tables('callsByNumber').getEntity('h~2f1', id);
    expect(row.schemaVersion).toBe(2);
  });
});
