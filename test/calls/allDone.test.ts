import { expect, test } from 'vitest';
import { allDone } from '../../src/calls/allDone.ts';

test('waits for the others when one fails, and then throws what that one threw', async () => {
  const done: string[] = [];
  const slow = Promise.resolve()
    .then(() => Promise.resolve())
    .then(() => done.push('slow'));
  const failing = Promise.reject(new Error('lost'));
  await expect(allDone([failing, slow])).rejects.toThrow('lost');
  expect(done).toEqual(['slow']);
});

test('is content when all are', async () => {
  await expect(allDone([Promise.resolve(1), Promise.resolve('two')])).resolves.toBeUndefined();
});
