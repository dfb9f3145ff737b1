import type { Target } from '../flow/flow.ts';
import type { Doing, Outcome } from './call.ts';
import type { ProviderCommand } from './command.ts';

/** What a step makes of an event. */
export type Move =
  /** Nothing: the event is none of the step's. */
  | Readonly<{ kind: 'stay' }>
  /** Give a command and wait for its event. */
  | Readonly<{ kind: 'act'; command: ProviderCommand; doing: Doing }>
  /** Only remember; no command is needed. */
  | Readonly<{ kind: 'become'; doing: Doing }>
  /** Leave for another step. */
  | Readonly<{ kind: 'go'; target: Target }>
  /** Hang up. */
  | Readonly<{ kind: 'finish'; outcome: Outcome }>;

export const stay: Move = { kind: 'stay' };
