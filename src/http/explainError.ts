import type { Log } from '../calls/ports.ts';
import { Refusal } from '../calls/refusal.ts';
import { RequestError } from './requestError.ts';

const isExpected = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof RequestError && error.code !== 'unavailable');

/**
 * What was thrown in the words of HTTP, and our own faults logged. `translate` knows the errors of
 * other rooms.
 */
export const explainError = (
  thrown: unknown,
  translate: (error: unknown) => unknown,
  log: Log,
): unknown => {
  const error = translate(thrown);
  if (isExpected(error)) return error;
  const why =
    error instanceof RequestError ? error.message : thrown instanceof Error ? thrown.stack : null;
  log('error', 'a request failed', { why: why ?? String(thrown) });
  return error;
};
