import type { Log } from '../calls/ports.ts';
import { explainError } from './explainError.ts';
import { toHttpError } from './toHttpError.ts';
import type { Endpoint } from './webRequest.ts';

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
      return toHttpError(explainError(thrown, translate, log));
    }
  };
