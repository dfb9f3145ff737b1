import { kinds, problemMediaType } from './problem.ts';
import { problemCodeOf } from './problemCodeOf.ts';
import { toJsonReply } from './toJsonReply.ts';
import { toProblem } from './toProblem.ts';
import type { Reply } from './webRequest.ts';

/**
 * Any error as the answer to a request. What is not an error of this app's own words is told as
 * `internal`, without its text, which is for the log. Whoever is not authorized learns nothing.
 */
export const toHttpError = (error: unknown): Reply => {
  const code = problemCodeOf(error);
  const { status, retryAfterSeconds } = kinds[code];
  if (code === 'unauthorized') return { status, headers: {}, body: null };
  const retry = retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) };
  const headers = { 'content-type': problemMediaType, ...retry };
  return toJsonReply(status, toProblem(error, code), headers);
};
