import { expect, test } from 'vitest';
import { createRefreshed } from '../../src/calls/createRefreshed.ts';
import type { Instant } from '../../src/engine/ids.ts';

const setUp = (atFirst: number | null) => {
  const state = { now: 0, reads: 0, isDown: false };
  const logged: string[] = [];
  const current = createRefreshed<number>({
    ...{ what: 'the numbers', atFirst, now: () => state.now as Instant },
    read: async () => {
      state.reads += 1;
      if (state.isDown) throw new Error('storage is down');
      return state.reads;
    },
    log: (_, message) => void logged.push(message),
  });
  return { state, logged, current };
};

test('it is read at most every five seconds, and once however many ask', async () => {
  const { state, current } = setUp(null);
  expect(await Promise.all([current(), current(), current()])).toEqual([1, 1, 1]);
  state.now = 4_999;
  expect(await current()).toBe(1);
  state.now = 5_000;
  expect(await Promise.all([current(), current()])).toEqual([2, 2]);
  expect(state.reads).toBe(2);
});

test('what was known last goes on when it cannot be read, and is read later again', async () => {
  const { state, logged, current } = setUp(null);
  await current();
  Object.assign(state, { now: 6_000, isDown: true });
  expect(await current()).toBe(1);
  expect(logged).toEqual(['the numbers could not be read; those known last go on']);
  expect(await current()).toBe(1);
  expect(state.reads).toBe(2);
  Object.assign(state, { now: 11_000, isDown: false });
  expect(await current()).toBe(3);
});

test('before anything is known it is an error, unless something stands there', async () => {
  const strict = setUp(null);
  strict.state.isDown = true;
  await expect(strict.current()).rejects.toThrow('storage is down');
  strict.state.isDown = false;
  expect(await strict.current()).toBe(2);
  const lenient = setUp(0);
  lenient.state.isDown = true;
  expect(await lenient.current()).toBe(0);
});
