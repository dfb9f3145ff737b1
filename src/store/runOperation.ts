import { setTimeout as sleep } from 'node:timers/promises';
import { withTimeout } from '../calls/withTimeout.ts';
import { StorageError } from './storageError.ts';
import { toStorageError } from './toStorageError.ts';

/**
 * How long an operation may take, all its tries together. A call that waits longer is lost anyway.
 */
export const operationTimeoutMs = 4_000;
/** After this a try that does no harm twice is given up for another. */
const tryTimeoutMs = 1_500;
/** What is waited before the second and the third try. */
const tryDelaysMs: readonly number[] = [100, 400];

export type Operation<T> = Readonly<{
  /** What is done, for the error: `save a call`. */
  what: string;
  /** Sends the request; it ends when the signal says so. */
  run: (abortSignal: AbortSignal) => Promise<T>;
  /**
   * Whether doing it twice does no harm. If not, it is repeated only when it was certainly not
   * done.
   */
  repeatable: boolean;
  /**
   * Makes the table, queue or container that a 404 says is missing; null where a 404 is an answer.
   */
  create: ((abortSignal: AbortSignal) => Promise<unknown>) | null;
  /** Instead of `operationTimeoutMs`, where the size of a file decides. */
  timeoutMs?: number;
}>;

const notFound = 404;

const statusOf = (error: Error): number | null =>
  error instanceof StorageError ? error.status : null;

const mayRepeat = (error: Error, repeatable: boolean): boolean => {
  if (!(error instanceof StorageError)) return false;
  const passing = error.status === null || error.status >= 500 || [408, 429].includes(error.status);
  return passing && (repeatable || error.done === 'no');
};

/** One try; a missing table is made and the request sent once more. */
const tryOnce = async <T>(operation: Operation<T>, signal: AbortSignal): Promise<T> => {
  const { what, run, create } = operation;
  try {
    return await run(signal);
  } catch (error) {
    const failure = toStorageError(what, error);
    if (statusOf(failure) !== notFound || create === null) throw failure;
    await create(signal).catch((reason) => {
      throw toStorageError(`${what}, making what is missing`, reason);
    });
    return await run(signal).catch((reason) => {
      throw toStorageError(what, reason);
    });
  }
};

/**
 * Runs one storage operation within its time. The SDKs' own retries are off, because they repeat
 * what may have been done already and wait longer than a caller can.
 * @throws StorageError, also for a 4xx that the caller has to look at
 */
export const runOperation = async <T>(operation: Operation<T>): Promise<T> => {
  const { timeoutMs = operationTimeoutMs, repeatable } = operation;
  const until = performance.now() + timeoutMs;
  const limitMs = repeatable && operation.timeoutMs === undefined ? tryTimeoutMs : timeoutMs;
  const attempt = async (delaysMs: readonly number[]): Promise<T> => {
    const leftMs = Math.max(0, until - performance.now());
    try {
      return await withTimeout(Math.min(limitMs, leftMs), (signal) => tryOnce(operation, signal));
    } catch (error) {
      const failure = toStorageError(operation.what, error);
      const [delayMs, ...rest] = delaysMs;
      const over = delayMs === undefined || performance.now() >= until;
      if (over || !mayRepeat(failure, repeatable)) throw failure;
      await sleep(delayMs);
      return attempt(rest);
    }
  };
  return attempt(tryDelaysMs);
};
