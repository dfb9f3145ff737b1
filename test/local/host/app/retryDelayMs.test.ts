import { expect, test } from 'vitest';
import type { RetryOptions } from '../../../../src/local/host/app/coreTypes.ts';
import { retryDelayMs } from '../../../../src/local/host/app/retryDelayMs.ts';

const fixed: RetryOptions = { retryStrategy: 'fixedDelay', delayInterval: { seconds: 5 } };
const growing: RetryOptions = {
  retryStrategy: 'exponentialBackoff',
  minimumInterval: { seconds: 2 },
  maximumInterval: { seconds: 10 },
};

test.each<[string, RetryOptions, number, number]>([
  ['a fixed delay', fixed, 1, 5000],
  ['a fixed delay', fixed, 9, 5000],
  ['a growing delay', growing, 1, 2000],
  ['a growing delay', growing, 3, 8000],
  ['a growing delay at its end', growing, 4, 10_000],
  ['no delay', { retryStrategy: 'fixedDelay' }, 1, 0],
])('%s: %o before retry %i is %i ms', (_name, options, n, expected) => {
  expect(retryDelayMs(options, n)).toBe(expected);
});
