import { describe, expect, it } from 'vitest';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { callStoreContract } from './callStoreContract.ts';
import { countRequests } from './countRequests.ts';
import { newCallId, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';
import { testSeal } from './testSeal.ts';
import { freshTables, sharedTables } from './testTables.ts';

describe('the call store in Azure Tables', () => {
  callStoreContract(() => createTableCallStore(sharedTables(), testSeal));

  it('makes its table at the first save', async () => {
    const store = createTableCallStore(freshTables(), testSeal);
    const id = newCallId();
    expect(await store.load(id)).toBeNull();
    expect(await store.timeline(id)).toEqual({ events: [], commands: [] });
    const change = {
      id,
      row: sampleRow(id),
      events: [sampleEvent('e1')],
      settled: [],
      notices: [],
    };
    expect(await store.save({ ...change, etag: '"none"' })).toEqual({ kind: 'conflict' });
    expect((await store.save({ ...change, etag: null })).kind).toBe('saved');
    expect((await store.load(id))?.row).toEqual(sampleRow(id));
  });

  it('makes its table for events alone', async () => {
    const store = createTableCallStore(freshTables(), testSeal);
    const id = newCallId();
    const change = {
      id,
      row: null,
      etag: null,
      events: [sampleEvent('e1')],
      settled: [],
      notices: [],
    };
    expect((await store.save(change)).kind).toBe('saved');
  });

  it('needs one round trip for each of its methods', async () => {
    const store = createTableCallStore(sharedTables(), testSeal);
    const id = newCallId();
    const change = {
      id,
      row: sampleRow(id),
      etag: null,
      events: [sampleEvent('e1')],
      settled: [sampleSettled(1)],
      notices: [],
    };
    await store.save({ ...change, id: newCallId(), row: null });
    expect(await countRequests(() => store.save(change))).toBe(1);
    expect(await countRequests(() => store.save(change))).toBe(1);
    expect(await countRequests(() => store.load(id))).toBe(1);
    expect(await countRequests(() => store.timeline(id))).toBe(1);
  });
});
