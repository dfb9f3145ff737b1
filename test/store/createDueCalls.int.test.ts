import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { createDueCalls } from '../../src/store/createDueCalls.ts';
import { dueShardOf, shards } from '../../src/store/shardOf.ts';
import { countRequests } from './countRequests.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

const dueAt = 1_795_000_000_000 as Instant;

describe('the calls that are due, in Azure Tables', () => {
  it('are rows in the order of their times, one round trip each', async () => {
    const tables = freshTables();
    const due = createDueCalls(tables);
    const id = newCallId();
    await due.markDue(newCallId(), dueAt);
    expect(await countRequests(() => due.markDue(id, dueAt))).toBe(1);
    const row = await tables('activeCalls').getEntity(dueShardOf(dueAt), `due|1795000000000|${id}`);
    expect(row.schemaVersion).toBe(2);
    expect(await countRequests(() => due.clearDue(id, dueAt))).toBe(1);
    expect(await due.due((dueAt + 1) as Instant, 10)).toHaveLength(1);
  });

  it('are asked for in every shard at once', async () => {
    const due = createDueCalls(freshTables());
    await due.markDue(newCallId(), dueAt);
    expect(await countRequests(() => due.due(dueAt, 10))).toBe(shards.length);
  });

  it('have keys in the order of time, however far back it is', async () => {
    const due = createDueCalls(freshTables());
    const times = [999, 10_000, 1_795_000_000_000, 5] as Instant[];
    for (const time of times) await due.markDue(newCallId(), time);
    const found = await due.due(2_000_000_000_000 as Instant, 10);
    expect(found.map((one) => one.dueAt)).toEqual([5, 999, 10_000, 1_795_000_000_000]);
  });
});
