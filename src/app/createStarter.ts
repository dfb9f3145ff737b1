import type { Log } from '../calls/ports.ts';
import { RequestError } from '../http/requestError.ts';

/** What did not start is tried again, though not more often than this. */
const retryAfterMs = 5_000;

/**
 * Starts the app at its first use, once. Why it did not start is told to the log in full, once,
 * and to nobody else: whoever asks for the app gets a `notReady`.
 */
export const createStarter = <App>(
  start: () => Promise<App>,
  log: Log,
  now: () => number,
): (() => Promise<App>) => {
  let attempt: Promise<App> | null = null;
  let failedAt: number | null = null;
  let told = '';

  const tell = (error: unknown): never => {
    failedAt = now();
    const why = error instanceof Error ? error.message : String(error);
    // A line for each line, as people read logs.
    const lines = why === told ? [] : why.split('\n');
    for (const line of lines) log('error', 'the app did not start', { why: line.trim() });
    told = why;
    const message = 'The app did not start; its log says why.';
    throw new RequestError('notReady', message, [{ field: 'start', message }]);
  };

  return () => {
    const over = failedAt !== null && now() - failedAt >= retryAfterMs;
    if (attempt === null || over) {
      failedAt = null;
      attempt = start().catch(tell);
    }
    return attempt;
  };
};
