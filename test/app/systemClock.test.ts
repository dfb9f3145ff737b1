import { expect, test } from 'vitest';
import { systemClock } from '../../src/app/systemClock.ts';

test('time is the machine’s', async () => {
  const before = Date.now();
  await systemClock.sleep(0);
  const now = systemClock.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('chance is 128 bits that a path can hold', () => {
  const many = Array.from({ length: 100 }, systemClock.random);
  for (const one of many) expect(one).toMatch(/^[\w-]{22}$/);
  expect(new Set(many).size).toBe(many.length);
});
