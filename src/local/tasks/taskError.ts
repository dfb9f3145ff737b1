/**
 * A task cannot do what it was asked to; the message says why and what to do, and no stack is
 * shown.
 */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}
