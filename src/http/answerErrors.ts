import type { Log } from '../calls/ports.ts';
import { Refusal } from '../calls/refusal.ts';
import { RequestError } from './requestError.ts';
import { toHttpError } from './toHttpError.ts';
import type { Endpoint } from './webRequest.ts';

const isExpected = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof RequestError && error.code !== 'unavailable');

/**
 * An endpoint that never throws: errors are answered, and our own faults are logged too.
 * `translate` puts the errors of other rooms into the words of HTTP.
 */
export const answerErrors =
  (endpoint: Endpoint, translate: (error: unknown) => unknown, log: Log): Endpoint =>
  async (request) => {
    try {
      return await endpoint(request);
    } catch (thrown) {
      const error = translate(thrown);
      if (!isExpected(error)) {
        const why =
          error instanceof RequestError
            ? error.message
            : thrown instanceof Error
              ? thrown.stack
              : null;
        log('error', 'a request failed', { why: why ?? String(thrown) });
      }
      return toHttpError(error);
    }
  };
