import { Refusal } from '../calls/refusal.ts';
import { kinds, type ProblemCode, problemMediaType } from './problem.ts';
import { RequestError } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';
import { toProblem } from './toProblem.ts';
import type { Reply } from './webRequest.ts';

const codeOf = (error: unknown): ProblemCode =>
  error instanceof RequestError || error instanceof Refusal ? error.code : 'internal';

/**
 * Any error as the answer to a request. What is not an error of this app's own words is told as
 * `internal`, without its text, which is for the log. Whoever is not authorized learns nothing.
 */
export const toHttpError = (error: unknown): Reply => {
  const code = codeOf(error);
  const { status, retryAfterSeconds } = kinds[code];
  if (code === 'unauthorized') return { status, headers: {}, body: null };
  const retry = retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) };
  const headers = { 'content-type': problemMediaType, ...retry };
  return toJsonReply(status, toProblem(error, code), headers);
};
