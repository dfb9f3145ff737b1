import * as z from 'zod';

/** What an attempt to reach the service came to when it was no success. */
export type Failure = Readonly<{
  /** The HTTP status; null when there was no answer. */
  status: number | null;
  /** The service's own code, 0 when it gave none. */
  subCode: number;
  message: string;
  retryAfterMs: number | null;
}>;

type Headers = Readonly<{ get: (name: string) => string | undefined }>;

const hasGet = (value: unknown): value is Headers =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';

/** The SDK's RestError, as far as it is read. */
const restError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional().catch(undefined),
  message: z.string().optional(),
  response: z.object({ headers: z.custom<Headers>(hasGet) }).optional(),
});

const maxRetryAfterMs = 60_000;

/**
 * Seconds, as the service sends them; a date is as good as nothing here, for the clocks may
 * differ.
 */
const toMs = (header: string | undefined): number | null => {
  const seconds = header === undefined ? Number.NaN : Number.parseFloat(header);
  return seconds >= 0 ? Math.min(seconds * 1000, maxRetryAfterMs) : null;
};

/** Reads whatever the SDK throws; it throws plain strings too. */
export const fromFailure = (thrown: unknown): Failure => {
  const parsed = restError.safeParse(thrown);
  if (!parsed.success)
    return { status: null, subCode: 0, message: String(thrown), retryAfterMs: null };
  const { statusCode, code, message, response } = parsed.data;
  const subCode = Number(code);
  return {
    status: statusCode ?? null,
    subCode: Number.isSafeInteger(subCode) ? subCode : 0,
    message: message ?? '',
    retryAfterMs: toMs(response?.headers.get('retry-after')),
  };
};
