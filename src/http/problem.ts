import type { FieldError } from './requestError.ts';

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
