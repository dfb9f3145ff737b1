import { expect, test } from 'vitest';
import { createCurrentSwitches } from '../../src/calls/currentSwitches.ts';
import { createMemorySwitchStore } from '../store/memorySwitchStore.ts';
import { createManualClock } from './manualClock.ts';

const start = Date.parse('2026-11-21T10:00:00Z');
const closed = { until: null, say: 'We are closed.' };

const setUp = () => {
  const store = createMemorySwitchStore();
  const clock = createManualClock(start);
  const logged: string[] = [];
  let reads = 0;
  const read = () => {
    reads += 1;
    return store.all();
  };
  const current = createCurrentSwitches({
    read,
    now: clock.now,
    log: (level, message) => void logged.push(`${level} ${message}`),
  });
  return { store, clock, logged, current, reads: () => reads };
};

test('a switch is known five seconds after it was turned on; one read serves all', async () => {
  const { store, clock, current, reads } = setUp();
  expect(await Promise.all([current(), current()])).toEqual([{}, {}]);
  await store.turnOn('closed', closed);
  clock.advance(4_999);
  expect(await current()).toEqual({});
  expect(reads()).toBe(1);
  clock.advance(1);
  expect(await Promise.all([current(), current()])).toEqual([{ closed }, { closed }]);
  expect(reads()).toBe(2);
});

test('a switch goes off by itself at its end, without another read', async () => {
  const { store, clock, current, reads } = setUp();
  await store.turnOn('closed', { until: start + 1_000, say: '' });
  expect(Object.keys(await current())).toEqual(['closed']);
  clock.advance(1_000);
  expect(await current()).toEqual({});
  expect(reads()).toBe(1);
});

test('when switches cannot be read those known last go on, and the log says so', async () => {
  const clock = createManualClock(start);
  const logged: string[] = [];
  let isDown = false;
  let reads = 0;
  const current = createCurrentSwitches({
    read: () => {
      reads += 1;
      return isDown ? Promise.reject(new Error('storage is down')) : Promise.resolve({ closed });
    },
    now: clock.now,
    log: (level, message, fields) => void logged.push(`${level} ${message} ${fields?.why}`),
  });
  await current();
  isDown = true;
  clock.advance(5_000);
  expect(await current()).toEqual({ closed });
  // The next try comes after five seconds too: a storage that is down is not asked by every call.
  expect(await current()).toEqual({ closed });
  expect(reads).toBe(2);
  expect(logged).toEqual([
    'warn the switches could not be read; those known last go on Error: storage is down',
  ]);
});

test('nothing is on when switches could never be read', async () => {
  const current = createCurrentSwitches({
    read: () => Promise.reject(new Error('storage is down')),
    now: createManualClock(start).now,
    log: () => undefined,
  });
  expect(await current()).toEqual({});
});
