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
