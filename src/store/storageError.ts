/** Whether an operation that failed may have taken effect all the same. */
export type Done = 'no' | 'perhaps';

/**
 * Storage refused an operation, failed, or did not answer in time. The text names the operation and
 * the service's own code, never what was to be stored, so it may be logged.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /** The HTTP status of the answer; null when there was none. */
  readonly status: number | null;
  readonly done: Done;

  constructor(message: string, status: number | null, done: Done) {
    super(message);
    this.status = status;
    this.done = done;
  }
}
