/** An error as the service nests them, each the reason for the one before. */
export type LogsError = {
  readonly code: string;
  readonly message: string;
  readonly innererror?: LogsError;
};

/** A refusal of the query API: `{error: {code, message, innererror?}}` with that status. */
export class LogsRefusal extends Error {
  readonly status: number;
  readonly error: LogsError;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, error: LogsError, retryAfterSeconds?: number) {
    super(error.message);
    this.status = status;
    this.error = error;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** What the service says of a query that it cannot run. */
export const badQuery = (inner: LogsError): LogsRefusal =>
  new LogsRefusal(400, {
    code: 'BadArgumentError',
    message: 'The request had some invalid properties',
    innererror: inner,
  });

/** What it says of a name that it does not know: SEM0100. */
export const unknownName = (message: string): LogsRefusal =>
  badQuery({
    code: 'SemanticError',
    message: 'A semantic error occurred.',
    innererror: { code: 'SEM0100', message },
  });
