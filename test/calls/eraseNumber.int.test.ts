import { expect, test } from 'vitest';
import { eraseNumber } from '../../src/calls/eraseNumber.ts';
import { limitPart, numberKeyOf } from '../../src/calls/limitKeys.ts';
import { newNotice } from '../../src/calls/notice.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { archived, caller, nothing } from '../store/archived.ts';
import { sampleChange } from '../store/sampleChange.ts';
import { newCallId } from '../store/sampleRow.ts';
import { notice } from './notices.ts';
import { number } from './world.ts';

const day = Date.parse('2026-11-01T10:00:00Z') as Instant;
const clock = { now: () => Date.parse('2026-11-26T10:00:00Z') as Instant };

const setUp = () => {
  const world = archived();
  const told: string[] = [];
  const deps = {
    ...{ ...world, clock },
    progress: (done: number, of: number) => void told.push(`${done}/${of}`),
  };
  return { world, told, erase: () => eraseNumber(deps, number(caller)) };
};

test('all that is kept of a number goes, and the second time there is nothing', async () => {
  const { world, erase } = setUp();
  const ids = [await world.keep(day), await world.keep(day)];
  await world.deadNotices.add(ids[0] ?? newCallId(), newNotice(notice()));
  const key = numberKeyOf(world.hash);
  await world.limitStore.write(limitPart, [{ key, json: '{}', etag: null }]);
  const counts = { calls: 2, recordings: 2, callbacks: 0, notices: 1, underWay: [] };
  expect(await erase()).toEqual({ ids: ids.toSorted(), ...counts });
  for (const id of ids) expect(await world.left(id, day)).toEqual(nothing);
  expect(await world.limitStore.keys(limitPart, '')).toEqual([]);
  const none = { calls: 0, recordings: 0, callbacks: 0, notices: 0, underWay: [] };
  expect(await erase()).toEqual({ ids: [], ...none });
});

test('calls that go on are told, and stay', async () => {
  const { world, erase } = setUp();
  const live = newCallId();
  await world.store.save(sampleChange(live));
  await world.index.markActive(live);
  const over = await world.keep(day);
  expect(await erase()).toMatchObject({ calls: 1, underWay: [live] });
  expect(await world.store.load(live)).not.toBeNull();
  expect(await world.left(over, day)).toEqual(nothing);
});

test('of many it tells how far it is', async () => {
  const { world, told, erase } = setUp();
  await Promise.all(
    Array.from({ length: 60 }, () => world.index.markNumber(world.hash, newCallId())),
  );
  expect(await erase()).toMatchObject({ calls: 0 });
  expect(told).toEqual(['50/60']);
});
