import { Refusal } from '../calls/refusal.ts';
import type { ProblemCode } from './problem.ts';
import { RequestError } from './requestError.ts';

/** The code of any error; what is not an error of this app's own words is `internal`. */
export const problemCodeOf = (error: unknown): ProblemCode =>
  error instanceof RequestError || error instanceof Refusal ? error.code : 'internal';
