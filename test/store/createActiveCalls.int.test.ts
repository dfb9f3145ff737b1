import { describe, expect, it } from 'vitest';
import { createActiveCalls } from '../../src/store/createActiveCalls.ts';
import { shards } from '../../src/store/shardOf.ts';
import { countRequests } from './countRequests.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

describe('active calls', () => {
  it('makes its table when the first call is marked', async () => {
    const calls = createActiveCalls(freshTables());
    const id = newCallId();
    expect(await calls.active()).toEqual([]);
    await calls.clearActive(id);
    await calls.markActive(id);
    expect(await calls.active()).toEqual([id]);
  });

  it('leaves out rows of other kinds', async () => {
    const tables = freshTables();
    const calls = createActiveCalls(tables);
    const id = newCallId();
    await calls.markActive(id);
    for (const rowKey of ['2026-11-21T10:00|x', 'zebra', 'active', 'active}']) {
      await tables('activeCalls').createEntity({ partitionKey: '00', rowKey });
    }
    expect(await calls.active()).toEqual([id]);
  });

  it('needs one round trip to mark, one to clear and one for each shard to read', async () => {
    const calls = createActiveCalls(freshTables());
    const id = newCallId();
    await calls.markActive(newCallId());
    expect(await countRequests(() => calls.markActive(id))).toBe(1);
    expect(await countRequests(() => calls.active())).toBe(shards.length);
    expect(await countRequests(() => calls.clearActive(id))).toBe(1);
  });
});
