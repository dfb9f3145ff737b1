import type { ApiError } from './apiError.ts';
import type { Answer } from './operation.ts';

/** What the operations of one service have in common: how they refuse, and their headers. */
export type Service = {
  /** The signature does not hold; the complaint says why. */
  readonly unsigned: (complaint: string) => ApiError;
  readonly noVersion: () => ApiError;
  /** The request does not read as the service wants it. */
  readonly invalid: (message: string) => ApiError;
  /** The headers of an answer that took that many milliseconds. */
  readonly headers: (answer: Answer, ms: number) => Readonly<Record<string, string>>;
};
