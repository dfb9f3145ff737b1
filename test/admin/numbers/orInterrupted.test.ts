import { expect, test } from 'vitest';
import { orInterrupted } from '../../../src/admin/numbers/orInterrupted.ts';

test('gives what the work gives, or throws what it throws', async () => {
  const { signal } = new AbortController();
  expect(await orInterrupted(signal, async () => 5)).toBe(5);
  const failing = orInterrupted(signal, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
});

test('Ctrl-C ends the waiting at once, and what the work comes to is heard by nobody', async () => {
  const controller = new AbortController();
  const { promise, reject } = Promise.withResolvers<number>();
  const waiting = orInterrupted(controller.signal, () => promise);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  reject(new Error('too late'));
});

test('after Ctrl-C nothing is begun', async () => {
  let isBegun = false;
  const work = async () => {
    isBegun = true;
  };
  const begun = orInterrupted(AbortSignal.abort(), work);
  await expect(begun).rejects.toMatchObject({ name: 'AbortError' });
  expect(isBegun).toBe(false);
});
