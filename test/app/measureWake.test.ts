import { expect, test } from 'vitest';
import { measureWake, wakeTime } from '../../src/app/measureWake.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

const call = 'aZ09_-aZ09_-aZ09_-aZ09' as CallId;

const ages = (at: number | undefined, id: CallId | null = call): unknown[] => {
  const measured: unknown[] = [];
  const [log, now] = wakeSetUp([], measured);
  measureWake({ log, now }, 'call-timers', at, id);
  return measured;
};

test('the age of a queue is how late its messages are taken', () => {
  expect(ages(takenAt - 1_500)).toEqual([{ queue: 'call-timers', ageMs: 1_500, call }]);
  expect(ages(takenAt - 1_500, null)).toEqual([{ queue: 'call-timers', ageMs: 1_500 }]);
});

test('a message that comes before its time is not late', () => {
  expect(ages(takenAt + 1_500)).toMatchObject([{ ageMs: 0 }]);
});

test('a message that does not say when it was due tells nothing, and is no less a message', () => {
  expect(ages(undefined)).toEqual([]);
  expect([undefined, 'soon', -1, 1.5].map((at) => wakeTime.parse(at))).toEqual(
    Array.from({ length: 4 }),
  );
});
