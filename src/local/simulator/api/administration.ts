import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { ApiError } from './apiError.ts';
import type { Service } from './service.ts';

const correlationBytes = 16;

const withCode = z.object({ error: z.object({ code: z.string() }) });

/** What numbers, routing and identities have in common: words for codes, also in a header. */
export function administration(versions: string): Service {
  return {
    unsigned: (complaint) =>
      new ApiError(401, 'Denied', `Denied by the resource provider. ${complaint}`),
    noVersion: () =>
      new ApiError(400, 'ApiVersionUnspecified', 'An api-version is needed, and there is none.'),
    invalid: (message) => new ApiError(400, 'BadRequest', message),
    headers: ({ body }, ms) => {
      const refused = withCode.safeParse(body);
      return {
        'api-supported-versions': versions,
        'x-processing-time': `${ms}ms`,
        'ms-cv': `${randomBytes(correlationBytes).toString('base64').slice(0, 22)}.0`,
        ...(refused.success ? { 'x-ms-error-code': refused.data.error.code } : {}),
      };
    },
  };
}
