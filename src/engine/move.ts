import type { Target } from '../flow/flow.ts';
import type { CallFacts, Doing, Outcome } from './call.ts';
import type { Command } from './command.ts';

/** What a step may change of what is known of a call. */
export type NewFacts = Partial<
  Pick<
    CallFacts,
    | 'variables'
    | 'secrets'
    | 'language'
    | 'speech'
    | 'recordings'
    | 'consents'
    | 'queue'
    | 'answeredBy'
  >
>;

/** What a step makes of an event. */
export type Move =
  /** Nothing: the event is none of the step's. */
  | Readonly<{ kind: 'stay' }>
  /** Give commands, numbered from the scene's `n` on, and wait for what answers them. */
  | Readonly<{ kind: 'act'; commands: readonly Command[]; doing: Doing }>
  /** Only remember; no command is needed. What the step waits for should come within `waitMs`. */
  | Readonly<{ kind: 'become'; doing: Doing; waitMs: number }>
  /** Leave for another step. */
  | Readonly<{ kind: 'go'; target: Target }>
  /** Hang up. */
  | Readonly<{ kind: 'finish'; outcome: Outcome }>
  /** Learn something, then make another move. */
  | Readonly<{ kind: 'note'; facts: NewFacts; next: Move }>
  /** Give commands whose end nobody waits for, then make another move, numbered after them. */
  | Readonly<{ kind: 'order'; commands: readonly Command[]; next: Move }>;

export const stay: Move = { kind: 'stay' };

/** Gives commands whose end nobody waits for, then makes another move; without any, just that. */
export const inOrder = (commands: readonly Command[], next: Move): Move =>
  commands.length === 0 ? next : { kind: 'order', commands, next };
