import type { Interval, RetryOptions } from './coreTypes.ts';

const msPerSecond = 1000;
const ms = (interval: Interval | undefined): number => Number(interval?.seconds ?? 0) * msPerSecond;

/** How long to wait before the n-th retry (1 is the first) under a function's retry policy. */
export function retryDelayMs(options: RetryOptions, n: number): number {
  if (options.retryStrategy === 'fixedDelay') return ms(options.delayInterval);
  return Math.min(ms(options.maximumInterval), ms(options.minimumInterval) * 2 ** (n - 1));
}
