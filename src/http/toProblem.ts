import type { FieldError } from '../calls/refusal.ts';
import { Refusal } from '../calls/refusal.ts';
import { kinds, type Problem, type ProblemCode } from './problem.ts';
import { RequestError } from './requestError.ts';

const fieldsOf = (field: string | undefined, errors: readonly FieldError[]): Partial<Problem> => ({
  ...(field !== undefined && { field }),
  ...(errors.length > 0 && { errors }),
});

/** Tells an error to the client; of an `internal` one no more than that it was one. */
export const toProblem = (error: unknown, code: ProblemCode): Problem => {
  const { status, title, next } = kinds[code];
  const detail = error instanceof Error && code !== 'internal' ? error.message : `${title}.`;
  const type = `urn:switchboard:problem:${code}`;
  const problem: Problem = { type, title, status, detail, code, ...(next && { next }) };
  if (error instanceof Refusal) {
    return { ...problem, ...fieldsOf(error.field ?? undefined, error.errors) };
  }
  if (!(error instanceof RequestError)) return problem;
  if (code === 'notReady') return { ...problem, down: error.errors.map(({ field }) => field) };
  return { ...problem, ...fieldsOf(error.errors[0]?.field, error.errors) };
};
