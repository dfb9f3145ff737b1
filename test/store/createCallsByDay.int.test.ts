import { describe, expect, it } from 'vitest';
import { createCallsByDay, maxDayPageSize } from '../../src/store/createCallsByDay.ts';
import { countRequests } from './countRequests.ts';
import { newDay } from './sampleDay.ts';
import { newCallId, sampleCall } from './sampleRow.ts';
import { freshTables, sharedTables } from './testTables.ts';

const endedCall = (call: ReturnType<typeof sampleCall>) => ({
  ...call,
  state: 'ended' as const,
  outcome: 'completed' as const,
  connection: null,
  connectedAt: null,
  endedAt: call.createdAt,
});

describe('the list of a day in Azure Tables', () => {
  it('makes its table when the first call is listed', async () => {
    const calls = createCallsByDay(freshTables());
    const { day, midnight } = newDay();
    expect(await calls.day(day, 10, null)).toEqual({ calls: [], continuation: null });
    const call = sampleCall(newCallId(), midnight);
    await calls.listCall({ call, revision: 1 });
    expect((await calls.day(day, 10, null)).calls).toEqual([call]);
  });

  it('makes its table for a call that was over before it was listed', async () => {
    const calls = createCallsByDay(freshTables());
    const { day, midnight } = newDay();
    const call = endedCall(sampleCall(newCallId(), midnight));
    await calls.listCall({ call, revision: 4 });
    expect((await calls.day(day, 10, null)).calls).toEqual([call]);
  });

  it('needs one round trip for a new call, two for its end, one for a page', async () => {
    const calls = createCallsByDay(sharedTables());
    const { day, midnight } = newDay();
    const call = sampleCall(newCallId(), midnight);
    await calls.listCall({ call: sampleCall(newCallId(), midnight), revision: 1 });
    expect(await countRequests(() => calls.listCall({ call, revision: 1 }))).toBe(1);
    const end = { call: endedCall(call), revision: 7 };
    expect(await countRequests(() => calls.listCall(end))).toBe(2);
    expect(await countRequests(() => calls.listCall(end))).toBe(1);
    expect(await countRequests(() => calls.day(day, 10, null))).toBe(1);
  });

  it('gives no more calls than its own limit, whatever is asked for', async () => {
    const calls = createCallsByDay(sharedTables());
    const { day, midnight } = newDay();
    const batch = Array.from({ length: 51 });
    // In batches, so that no write waits behind so many others that it runs out of time.
    for (let listed = 0; listed <= maxDayPageSize; listed += batch.length) {
      const some = batch.map(() => sampleCall(newCallId(), midnight));
      await Promise.all(some.map((call) => calls.listCall({ call, revision: 1 })));
    }
    const page = await calls.day(day, 10_000, null);
    expect(page.calls).toHaveLength(maxDayPageSize);
    expect((await calls.day(day, 10_000, page.continuation)).calls).toHaveLength(10);
  });
});
