export type RefusalCode =
  | 'unknownFlow'
  | 'noCallerId'
  | 'callerIdNotAllowed'
  | 'numberNotAllowed'
  | 'idempotencyConflict'
  | 'unknownCall'
  | 'busy';

/**
 * Something that the caller of the API asked for and does not get; the text may be shown and
 * logged.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The property of the request that it is about, or null. */
  readonly field: string | null;

  constructor(code: RefusalCode, field: string | null, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
  }
}
