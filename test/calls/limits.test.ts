import { expect, test } from 'vitest';
import { commandTimeoutMs, leaseMs, renewBelowMs } from '../../src/calls/limits.ts';

test.each([
  ['create', 130_000],
  ['answer', 30_000],
  ['redirect', 30_000],
  ['reject', 30_000],
  ['say', 20_000],
  ['transfer', 20_000],
  ['hangUp', 20_000],
] as const)('%s is repeated for %i ms at most', (kind, ms) => {
  expect(commandTimeoutMs(kind)).toBe(ms);
});

test('a lease that is not renewed outlives one request of 6 s', () => {
  expect(renewBelowMs).toBeGreaterThan(6_000);
  expect(leaseMs).toBeGreaterThan(renewBelowMs);
});
