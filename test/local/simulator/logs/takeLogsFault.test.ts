import { expect, test } from 'vitest';
import { takeLogsFault } from '../../../../src/local/simulator/logs/takeLogsFault.ts';

test('a fault with times is used up', () => {
  const faults = { logs: { status: 429, times: 2 } as const };
  const used = { logs: { ...faults.logs } };
  expect(takeLogsFault(used, 'headline')?.status).toBe(429);
  expect(takeLogsFault(used, 'usage')?.status).toBe(429);
  expect(takeLogsFault(used, 'usage')).toBeUndefined();
});

test('one without stays, and one for a query leaves the others alone', () => {
  const faults = { logs: { partial: true, query: 'usage' } as const };
  expect(takeLogsFault(faults, 'headline')).toBeUndefined();
  expect(takeLogsFault(faults, 'usage')).toBeDefined();
  expect(takeLogsFault(faults, 'usage')).toBeDefined();
  expect(takeLogsFault({}, 'usage')).toBeUndefined();
});
