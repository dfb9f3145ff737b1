import { Refusal } from '../calls/refusal.ts';
import { kinds, type Problem, type ProblemCode } from './problem.ts';
import { RequestError } from './requestError.ts';

/** Tells an error to the client; of an `internal` one no more than that it was one. */
export const toProblem = (error: unknown, code: ProblemCode): Problem => {
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
