import type { ParsedPattern } from './patternNode.ts';

/** Reading a pattern ends here, with this outcome. */
export class PatternStop extends Error {
  override readonly name = 'PatternStop';
  readonly outcome: Exclude<ParsedPattern, { kind: 'read' }>;

  constructor(outcome: PatternStop['outcome']) {
    super(outcome.why);
    this.outcome = outcome;
  }
}

export const wrong = (why: string, remedy: string): PatternStop =>
  new PatternStop({ kind: 'wrong', why, remedy });

/** @param isDifferent JavaScript reads it in another way, or not at all */
export const unreadable = (why: string, isDifferent = false): PatternStop =>
  new PatternStop({ kind: 'unreadable', why, isDifferent });
