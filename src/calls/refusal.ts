export type RefusalCode =
  | 'badRequest'
  | 'doNotCall'
  | 'unknownFlow'
  | 'noCallerId'
  | 'callerIdNotAllowed'
  | 'numberNotAllowed'
  | 'idempotencyConflict'
  | 'unknownCall'
  | 'busy';

/** What is wrong with one property, by its path such as `variables.name`. */
export type FieldError = Readonly<{ field: string; message: string }>;

/**
 * Something that the caller of the API asked for and does not get; the text may be shown and
 * logged.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The property of the request that it is about, or null. */
  readonly field: string | null;
  /** Every property that is wrong, where several may be. */
  readonly errors: readonly FieldError[];

  constructor(
    code: RefusalCode,
    field: string | null,
    message: string,
    errors: readonly FieldError[] = [],
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
    this.errors = errors;
  }
}
