import type { Ending } from './exitCodes.ts';

/** What went wrong, in one sentence, and what to do about it. */
export type Failure = Readonly<{ ending: Ending; code: string; message: string; remedy: string }>;

/** A verb cannot do what it was asked to; nothing of it is a mistake of ours. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
  readonly failure: Failure;

  /** @param code for programs, such as `unknownSwitch` */
  constructor(ending: Ending, code: string, message: string, remedy: string) {
    super(message);
    this.failure = { ending, code, message, remedy };
  }
}

/**
 * What an AdminError says, null for any other error. It is known by its name, for each lazily
 * loaded bundle has a copy of the class.
 */
export const failureOf = (thrown: unknown): Failure | null => {
  if (!(thrown instanceof Error) || thrown.name !== 'AdminError') return null;
  const failure: unknown = Reflect.get(thrown, 'failure');
  // Nobody else names an error so.
  return typeof failure === 'object' && failure !== null ? (failure as Failure) : null;
};
