import { expect, test } from 'vitest';
import { eraseOld } from '../../src/calls/eraseOld.ts';
import { countersKey, limitPart } from '../../src/calls/limitKeys.ts';
import { newNotice } from '../../src/calls/notice.ts';
import { type Instant, later } from '../../src/engine/ids.ts';
import { noReports } from '../app/noReports.ts';
import { archived, everything, nothing } from '../store/archived.ts';
import { notice } from './notices.ts';

const dayMs = 86_400_000;
const now = Date.now() as Instant;
const daysAgo = (days: number): Instant => later(now, -days * dayMs);

test('what is older than it is kept goes with all of it, and nothing else', async () => {
  const world = archived();
  const old = await world.keep(daysAgo(40));
  const young = await world.keep(daysAgo(29));
  await world.deadNotices.add(old, newNotice(notice({ at: daysAgo(40) })));
  await world.deadNotices.add(young, newNotice(notice({ at: daysAgo(29) })));
  const rows = [countersKey, 'n|hash'].map((key) => ({ key, json: '{}', etag: null }));
  await world.limitStore.write(limitPart, rows);
  const logged: string[] = [];
  const log = (_: string, message: string) => void logged.push(message);
  const deps = { ...world, ...noReports(), clock: { now: () => now }, retentionDays: 30, log };
  expect(await eraseOld(deps)).toEqual({
    calls: 1,
    limits: 0,
    notices: 1,
    reports: 0,
    isAll: true,
  });
  expect(await world.left(old, daysAgo(40))).toEqual(nothing);
  expect(await world.left(young, daysAgo(29))).toEqual(everything);
  expect(await eraseOld(deps)).toEqual({
    calls: 0,
    limits: 0,
    notices: 0,
    reports: 0,
    isAll: true,
  });
  // Two months later the number has not been called for longer than anything is kept.
  const then = { ...deps, clock: { now: () => later(now, 60 * dayMs) } };
  expect(await eraseOld(then)).toEqual({
    calls: 1,
    limits: 1,
    notices: 1,
    reports: 0,
    isAll: true,
  });
  expect(await world.limitStore.keys(limitPart, '')).toEqual([countersKey]);
  expect(logged).toEqual([]);
});

test('a call that cannot be erased does not keep the others, and comes again', async () => {
  const world = archived();
  const [bad, good] = [await world.keep(daysAgo(40)), await world.keep(daysAgo(40))];
  const logged: string[] = [];
  const log = (_: string, message: string) => void logged.push(message);
  const deps = { ...world, ...noReports(), clock: { now: () => now }, retentionDays: 30, log };
  const remove: typeof world.recordings.remove = (id, n) =>
    id === bad ? Promise.reject(new Error('storage')) : world.recordings.remove(id, n);
  const recordings = { ...world.recordings, remove };
  expect(await eraseOld({ ...deps, recordings })).toMatchObject({ calls: 1 });
  expect(logged).toEqual(['a call could not be erased']);
  expect(await world.left(good, daysAgo(40))).toEqual(nothing);
  expect(await eraseOld(deps)).toMatchObject({ calls: 1 });
});

test('what a crash has left in the list goes with the next run', async () => {
  const world = archived();
  const id = await world.keep(daysAgo(40));
  const deps = {
    ...world,
    ...noReports(),
    clock: { now: () => now },
    retentionDays: 30,
    log: () => undefined,
  };
  const archive = { ...world.archive, unlist: () => Promise.reject(new Error('crash')) };
  expect(await eraseOld({ ...deps, archive })).toMatchObject({ calls: 0 });
  expect(await world.left(id, daysAgo(40))).toEqual({ ...nothing, listed: true });
  await eraseOld(deps);
  expect(await world.left(id, daysAgo(40))).toEqual(nothing);
});
