import type { FieldError } from '../calls/refusal.ts';

export type RequestErrorCode =
  | 'badRequest'
  | 'notJson'
  | 'tooLarge'
  | 'unauthorized'
  | 'unknownClient'
  | 'scopeMissing'
  | 'notSuppressed'
  | 'unknownPage'
  | 'unknownPrompt'
  | 'unknownRecording'
  | 'unknownReport'
  | 'unknownLink'
  | 'expiredLink'
  | 'badRange'
  | 'unavailable'
  | 'notReady';

/** A request that gets no answer but why; the text may be shown and logged. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;
  /** Every property that is wrong, where that is what is wrong. */
  readonly errors: readonly FieldError[];

  constructor(code: RequestErrorCode, message: string, errors: readonly FieldError[] = []) {
    super(message);
    this.code = code;
    this.errors = errors;
  }
}
