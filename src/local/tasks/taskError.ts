/**
 * A task cannot do what it was asked to; the message says why and what to do, and no stack is
 * shown.
 */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Not an error at all: somebody asked for the usage, which is the message. */
export class UsageAsked extends TaskError {}
