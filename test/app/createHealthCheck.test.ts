import { expect, test } from 'vitest';
import { createHealthCheck } from '../../src/app/createHealthCheck.ts';

const never = new Promise<void>(() => {});

test('what throws or does not answer in time is down', async () => {
  const findDown = createHealthCheck({
    checks: {
      good: async () => 'fine',
      bad: () => Promise.reject(new Error('no')),
      silent: () => never,
    },
    now: () => 0,
    timeoutMs: 5,
  });
  expect(await findDown()).toEqual(['bad', 'silent']);
});

test('the answer stands for a while', async () => {
  let now = 0;
  let checks = 0;
  const check = async () => {
    checks += 1;
    if (checks > 1) throw new Error('no');
  };
  const findDown = createHealthCheck({ checks: { storage: check }, now: () => now });
  expect(await findDown()).toEqual([]);
  now = 4_999;
  expect(await findDown()).toEqual([]);
  now = 5_000;
  expect(await findDown()).toEqual(['storage']);
  expect(checks).toBe(2);
});
