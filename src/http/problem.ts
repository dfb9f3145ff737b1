import type { FieldError, RefusalCode } from '../calls/refusal.ts';
import type { RequestErrorCode } from './requestError.ts';

/** An error as RFC 9457 writes it (`application/problem+json`). */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  /** The property or header that is wrong; the first one of `errors`. */
  field?: string;
  errors?: readonly FieldError[];
  /** The parts that are down. */
  down?: readonly string[];
  /** What to do next. */
  next?: string;
}>;

export const problemMediaType = 'application/problem+json';

/** Every error that the API tells, by its code. */
export type ProblemCode = RefusalCode | RequestErrorCode | 'internal';

export type ProblemKind = Readonly<{
  status: number;
  title: string;
  next?: string;
  retryAfterSeconds?: number;
}>;

/** The one place that gives errors their status. */
export const kinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  badRequest: {
    status: 400,
    title: 'The request is not valid',
    next: 'Correct what `errors` lists and send it again.',
  },
  notJson: {
    status: 400,
    title: 'The body is not JSON',
    next: 'Send a JSON object as the body.',
  },
  tooLarge: { status: 413, title: 'The body is too large', next: 'Send less.' },
  unauthorized: { status: 401, title: 'Not authorized' },
  unknownClient: {
    status: 403,
    title: 'Not a client of this API',
    next: 'Use the key of a client, or have an operator add one: `admin clients add`.',
  },
  scopeMissing: {
    status: 403,
    title: 'Not allowed to this client',
    next: 'Use the key of a client that may, or have an operator give it the scope.',
  },
  notSuppressed: { status: 404, title: 'Not on the do-not-call list' },
  unknownPage: { status: 404, title: 'No such page' },
  unknownPrompt: { status: 404, title: 'No such prompt' },
  unknownRecording: { status: 404, title: 'No such recording' },
  unknownReport: {
    status: 404,
    title: 'No such report',
    next: 'List those that there are, GET /api/reports, or have one made: POST /api/reports.',
  },
  unknownLink: { status: 404, title: 'No such link' },
  expiredLink: { status: 410, title: 'The link has expired' },
  badRange: {
    status: 416,
    title: 'No such part',
    next: 'Ask for bytes that it has, or leave `Range` out.',
  },
  unavailable: {
    status: 503,
    title: 'Not available now',
    next: 'Send the same request again; with the same Idempotency-Key it takes effect once.',
    retryAfterSeconds: 2,
  },
  notReady: {
    status: 503,
    title: 'Not ready',
    next: 'Look into the log of the app, which says what is wrong.',
    retryAfterSeconds: 10,
  },
  unknownFlow: { status: 422, title: 'No such flow', next: 'Name one of the flows that exist.' },
  noCallerId: {
    status: 422,
    title: 'No number to call from',
    next: 'Buy a number for the system and set CALLER_ID to it.',
  },
  callerIdNotAllowed: {
    status: 403,
    title: 'Not a number of this system',
    next: 'Leave `from` out to call from the default number.',
  },
  numberNotAllowed: {
    status: 403,
    title: 'This number may not be dialled',
    next: 'Call another number, or have an operator change what is allowed.',
  },
  doNotCall: {
    status: 403,
    title: 'This number asked not to be called',
    next: 'Do not call it. If it agrees again, take it off the list: DELETE /api/suppressions.',
  },
  idempotencyConflict: {
    status: 422,
    title: 'The key belongs to another request',
    next: 'Use a new Idempotency-Key for a new call, and the same body for the same key.',
  },
  unknownCall: {
    status: 404,
    title: 'No such call',
    next: 'Use the id that placing or listing calls has answered.',
  },
  busy: {
    status: 409,
    title: 'The call is busy',
    next: 'Send the same request again.',
    retryAfterSeconds: 1,
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    next: 'Send the same request again; if it fails again, look into the log of the app.',
  },
};
