import { Refusal, type RefusalCode } from '../calls/refusal.ts';
import { type Problem, problemMediaType } from './problem.ts';
import { RequestError, type RequestErrorCode } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Reply } from './webRequest.ts';

type Code = RefusalCode | RequestErrorCode | 'internal';
type Kind = Readonly<{ status: number; title: string; next?: string; retryAfterSeconds?: number }>;

/** The one place that gives errors their status. */
const kinds: Readonly<Record<Code, Kind>> = {
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
  unknownPrompt: { status: 404, title: 'No such prompt' },
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

const codeOf = (error: unknown): Code =>
  error instanceof RequestError || error instanceof Refusal ? error.code : 'internal';

const toProblem = (error: unknown, code: Code): Problem => {
  const { status, title, next } = kinds[code];
  const detail = error instanceof Error && code !== 'internal' ? error.message : `${title}.`;
  const type = `urn:switchboard:problem:${code}`;
  const problem: Problem = { type, title, status, detail, code, ...(next && { next }) };
  if (error instanceof Refusal && error.field !== null) return { ...problem, field: error.field };
  const [first] = error instanceof RequestError ? error.errors : [];
  if (!(error instanceof RequestError) || first === undefined) return problem;
  if (code === 'notReady') return { ...problem, down: error.errors.map(({ field }) => field) };
  return { ...problem, field: first.field, errors: error.errors };
};

/**
 * Any error as the answer to a request. What is not an error of this app's own words is told as `internal`,
 * without its text, which is for the log. Whoever is not authorized learns nothing.
 */
export const toHttpError = (error: unknown): Reply => {
  const code = codeOf(error);
  const { status, retryAfterSeconds } = kinds[code];
  if (code === 'unauthorized') return { status, headers: {}, body: null };
  const retry = retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) };
  const headers = { 'content-type': problemMediaType, ...retry };
  return toJsonReply(status, toProblem(error, code), headers);
};
