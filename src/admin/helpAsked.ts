import type { Ending } from './exitCodes.ts';

/** Not an error at all: help is to be shown, which is the message. */
export class HelpAsked extends Error {
  override readonly name = 'HelpAsked';
  /** `usage` when help is shown because something is missing. */
  readonly ending: Ending;

  constructor(message: string, ending: Ending) {
    super(message);
    this.ending = ending;
  }
}
