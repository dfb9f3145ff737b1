/**
 * The service's logs gave no answer, or one that cannot be used. The message is a sentence for who
 * reads the report: what happened, and what to do about it. It may be logged.
 */
export class LogsError extends Error {
  override readonly name = 'LogsError';
}
