import { describe, expect, it } from 'vitest';
import type { CallIndex, DayEntry, Handle } from '../../src/calls/ports.ts';
import type { Call } from '../../src/engine/call.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import { BadContinuation } from '../../src/store/badContinuation.ts';
import { newDay } from './sampleDay.ts';
import { newCallId, sampleCall } from './sampleRow.ts';

const many = Array.from({ length: 50 }, (_, index) => index);

const ended = (id: CallId, createdAt: Instant): Call => ({
  ...sampleCall(id, createdAt),
  state: 'ended',
  outcome: 'completed',
  connection: null,
  connectedAt: null,
  endedAt: createdAt,
});

const activeCalls = (create: () => CallIndex): void => {
  it('knows the calls that are marked active, each once, until they are cleared', async () => {
    const index = create();
    const ids = many.map(newCallId);
    await Promise.all([...ids, ...ids].map((id) => index.markActive(id)));
    const mine = async () => (await index.active()).filter((id) => ids.includes(id));
    expect((await mine()).toSorted()).toEqual(ids.toSorted());
    await Promise.all(ids.slice(1).map((id) => index.clearActive(id)));
    expect(await mine()).toEqual(ids.slice(0, 1));
  });

  it('does not mind when a call is cleared that is not marked', async () => {
    await expect(create().clearActive(newCallId())).resolves.toBeUndefined();
  });
};

const dueCalls = (create: () => CallIndex): void => {
  /** Far in the past, and no two tests' the same, so that no other test has earlier ones. */
  const timesOf = (...ms: readonly number[]): Instant[] => {
    const start = Math.floor(Math.random() * 1e9);
    return ms.map((one) => (start + one) as Instant);
  };
  const dueOf = async (index: CallIndex, ids: readonly CallId[], before: Instant, limit = 1e4) =>
    (await index.due(before, limit)).filter(({ id }) => ids.includes(id));

  it('knows what was due before a time, the earliest first, until it is cleared', async () => {
    const index = create();
    const [first, second, third, fourth] = timesOf(7, 99, 100, 101) as [Instant, ...Instant[]];
    const marks = [third, first, fourth, second].map((dueAt) => ({ id: newCallId(), dueAt }));
    const ids = marks.map(({ id }) => id);
    for (const { id, dueAt } of [...marks, ...marks]) if (dueAt) await index.markDue(id, dueAt);
    const found = await dueOf(index, ids, third as Instant);
    expect(found.map(({ dueAt }) => dueAt)).toEqual([first, second]);
    await index.clearDue(marks[1]?.id as CallId, first);
    const left = await dueOf(index, ids, (first + 1e3) as Instant);
    expect(left.map(({ dueAt }) => dueAt)).toEqual([second, third, fourth]);
  });

  it('tells the times of one call apart', async () => {
    const index = create();
    const id = newCallId();
    const [early, late] = timesOf(0, 60_000) as [Instant, Instant];
    await index.markDue(id, early);
    await index.markDue(id, late);
    await index.clearDue(id, early);
    expect(await dueOf(index, [id], (late + 1) as Instant)).toEqual([{ id, dueAt: late }]);
    await index.clearDue(id, early);
    await index.clearDue(id, late);
    expect(await dueOf(index, [id], (late + 1) as Instant)).toEqual([]);
  });

  it('gives the earliest of all when there are more than may be taken', async () => {
    const index = create();
    const marks = many.map((n) => ({ id: newCallId(), dueAt: (n + 1) as Instant }));
    await Promise.all(marks.map(({ id, dueAt }) => index.markDue(id, dueAt)));
    const found = await index.due(1e3 as Instant, 3);
    expect(found.map(({ dueAt }) => dueAt)).toHaveLength(3);
    expect(Math.max(...found.map(({ dueAt }) => dueAt))).toBeLessThanOrEqual(3);
    await Promise.all(marks.map(({ id, dueAt }) => index.clearDue(id, dueAt)));
  });

  it('does not take a call that is due for one that is active', async () => {
    const index = create();
    const id = newCallId();
    await index.markDue(id, timesOf(5)[0] as Instant);
    expect(await index.active()).not.toContain(id);
  });
};

const recordings = (create: () => CallIndex): void => {
  it('finds the call of a recording, and none for what is not ours', async () => {
    const index = create();
    const recording = newCallId() as string as Handle;
    const of = { call: newCallId(), n: 3 as CommandNumber };
    expect(await index.recordingOf(recording)).toBeNull();
    await index.markRecording(recording, of);
    await index.markRecording(recording, of);
    expect(await index.recordingOf(recording)).toEqual(of);
  });
};

const dayLists = (create: () => CallIndex): void => {
  it('lists the calls of a day (UTC) in the order in which they were made', async () => {
    const index = create();
    const { day, midnight } = newDay();
    const times = [86_399_999, 0, 3_600_000, 86_400_000, -1, 61_001];
    for (const ms of times) {
      const call = sampleCall(newCallId(), (midnight + ms) as Instant);
      await index.listCall({ call, revision: 1 });
    }
    const page = await index.day(day, 100, null);
    expect(page.calls.map((call) => call.createdAt - midnight)).toEqual([
      0, 61_001, 3_600_000, 86_399_999,
    ]);
    expect(page.continuation).toBeNull();
  });

  it('has an empty page for a day without calls', async () => {
    expect(await create().day(newDay().day, 10, null)).toEqual({ calls: [], continuation: null });
  });

  it.each<[string, readonly number[], number]>([
    ['a newer revision replaces an older', [1, 2, 5], 5],
    ['an older revision never replaces a newer', [5, 2, 1], 5],
    ['the same again changes nothing', [3, 3], 3],
  ])('%s', async (_, revisions, last) => {
    const index = create();
    const { day, midnight } = newDay();
    const id = newCallId();
    for (const revision of revisions) {
      const call = { ...ended(id, midnight), variables: { revision: String(revision) } };
      await index.listCall({ call, revision });
    }
    const { calls } = await index.day(day, 10, null);
    expect(calls.map(({ variables }) => variables)).toEqual([{ revision: String(last) }]);
  });

  it('keeps the newest revision when many are written at once', async () => {
    const index = create();
    const { day, midnight } = newDay();
    const id = newCallId();
    const entries = [3, 1, 5, 2, 4].map((revision): DayEntry => {
      const call = revision === 1 ? sampleCall(id, midnight) : ended(id, midnight);
      return { call: { ...call, variables: { revision: String(revision) } }, revision };
    });
    await Promise.all(entries.map((entry) => index.listCall(entry)));
    const { calls } = await index.day(day, 10, null);
    expect(calls.map(({ variables }) => variables)).toEqual([{ revision: '5' }]);
  });
};

const pages = (create: () => CallIndex): void => {
  it('gives a day in pages that hold every call once', async () => {
    const index = create();
    const { day, midnight } = newDay();
    const calls = many.slice(0, 7).map((n) => sampleCall(newCallId(), (midnight + n) as Instant));
    await Promise.all(calls.map((call) => index.listCall({ call, revision: 1 })));
    const sizes: number[] = [];
    const seen: Call[] = [];
    let continuation: string | null = null;
    do {
      const page = await index.day(day, 3, continuation);
      sizes.push(page.calls.length);
      seen.push(...page.calls);
      continuation = page.continuation;
    } while (continuation !== null);
    expect(sizes).toEqual([3, 3, 1]);
    expect(seen).toEqual(calls);
  });

  it('says nothing of a next page when the last call is on this one', async () => {
    const index = create();
    const { day, midnight } = newDay();
    const calls = many.slice(0, 3).map((n) => sampleCall(newCallId(), (midnight + n) as Instant));
    for (const call of calls) await index.listCall({ call, revision: 1 });
    expect((await index.day(day, 3, null)).continuation).toBeNull();
  });

  it('goes on from a page even if its calls have been erased or others were added', async () => {
    const index = create();
    const { day, midnight } = newDay();
    const [first, second, third] = [10, 20, 30].map((ms) =>
      sampleCall(newCallId(), (midnight + ms) as Instant),
    );
    for (const call of [first, third]) if (call) await index.listCall({ call, revision: 1 });
    const { continuation } = await index.day(day, 1, null);
    if (second) await index.listCall({ call: second, revision: 1 });
    expect((await index.day(day, 10, continuation)).calls).toEqual([second, third]);
  });

  it.each(['', 'x', 'bm9uc2Vuc2U', "' or 1 eq 1", 'ü'])(
    'refuses the continuation "%s"',
    async (continuation) => {
      await expect(create().day(newDay().day, 10, continuation)).rejects.toThrow(BadContinuation);
    },
  );

  it('refuses the continuation of another day', async () => {
    const index = create();
    const { day, midnight } = newDay();
    for (const ms of [1, 2]) {
      const call = sampleCall(newCallId(), (midnight + ms) as Instant);
      await index.listCall({ call, revision: 1 });
    }
    const { continuation } = await index.day(day, 1, null);
    expect(continuation).toMatch(/^[\w-]+$/);
    await expect(index.day('1970-01-01', 1, continuation)).rejects.toThrow(BadContinuation);
  });
};

const numbers = (create: () => CallIndex): void => {
  it('takes the same number and call any number of times', async () => {
    const index = create();
    const id = newCallId();
    for (const hash of ['v1:a/b+c=', 'v1:a/b+c=', 'x']) await index.markNumber(hash, id);
  });
};

/** What every `CallIndex` keeps to; `create` gives an index that may know other calls already. */
export const callIndexContract = (create: () => CallIndex): void => {
  describe('active calls', () => activeCalls(create));
  describe('calls that are due', () => dueCalls(create));
  describe('the list of a day', () => dayLists(create));
  describe('pages', () => pages(create));
  describe('numbers', () => numbers(create));
  describe('recordings', () => recordings(create));
};
