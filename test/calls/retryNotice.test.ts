import { expect, test } from 'vitest';
import { noticeLifeMs } from '../../src/calls/noticeAfter.ts';
import { type RetryDeps, retryNotice } from '../../src/calls/retryNotice.ts';
import { type CallId, later } from '../../src/engine/ids.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { kept, notice } from './notices.ts';
import { activeCall, rowOf } from './rows.ts';

const id = 'call-1' as CallId;
const now = later(notice().at, 3 * noticeLifeMs);
const given = kept({ state: 'dead', tries: 14, note: 'it answered 500' });
const dead = { call: id, kept: given };

/** A call whose first notice was given up, and whose second waits. */
const setUp = async () => {
  const store = createMemoryCallStore();
  const deadNotices = createMemoryDeadNotices();
  const woken: CallId[] = [];
  const row = rowOf(activeCall({ kind: 'transferred' }));
  const notices = [notice(), notice({ seq: 2 })];
  await store.save({ id, row, etag: null, events: [], settled: [], notices });
  const saved = await store.notice(id, 1);
  await store.replaceNotice(id, given, saved?.etag ?? '');
  await deadNotices.add(id, given);
  const wakeups = { notify: async (call: CallId) => void woken.push(call) };
  const deps: RetryDeps = { store, deadNotices, wakeups, now: () => now };
  return { deps, store, deadNotices, woken };
};

test('it waits to be sent again, for a day from now on, before what came later', async () => {
  const { deps, store, deadNotices, woken } = await setUp();
  expect(await retryNotice(deps, dead)).toBe('retried');
  const unsent = await store.unsentNotices(id);
  expect(unsent.map((one) => one.kept.notice.seq)).toEqual([1, 2]);
  expect(unsent[0]?.kept).toEqual({
    ...given,
    state: 'unsent',
    since: now,
    nextAt: now,
    tries: 0,
  });
  expect(woken).toEqual([id]);
  expect(await deadNotices.list(10)).toEqual([]);
});

test('after a crash half-way it can be done again', async () => {
  const { deps, deadNotices, store, woken } = await setUp();
  const notify = () => Promise.reject(new Error('down'));
  await expect(retryNotice({ ...deps, wakeups: { notify } }, dead)).rejects.toThrow('down');
  expect(await deadNotices.list(10)).toHaveLength(1);
  expect(await retryNotice(deps, dead)).toBe('retried');
  expect((await store.notice(id, 1))?.kept.since).toBe(now);
  expect(woken).toEqual([id]);
});

test('what was taken after all only leaves the list', async () => {
  const { deps, store, deadNotices, woken } = await setUp();
  const saved = await store.notice(id, 1);
  await store.replaceNotice(id, kept({ state: 'sent' }), saved?.etag ?? '');
  expect(await retryNotice(deps, dead)).toBe('sent');
  expect((await store.notice(id, 1))?.kept.state).toBe('sent');
  expect([await deadNotices.list(10), woken]).toEqual([[], []]);
});

test('so does what is of a call that has been erased', async () => {
  const { deps, deadNotices, woken } = await setUp();
  const store = createMemoryCallStore();
  expect(await retryNotice({ ...deps, store }, dead)).toBe('gone');
  expect([await deadNotices.list(10), woken]).toEqual([[], []]);
});

test('a race that is lost is told', async () => {
  const { deps, deadNotices } = await setUp();
  const store = { ...deps.store, replaceNotice: async () => null };
  await expect(retryNotice({ ...deps, store }, dead)).rejects.toThrow('just been changed');
  expect(await deadNotices.list(10)).toHaveLength(1);
});
