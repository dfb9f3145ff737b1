import type { Flow, StepId } from '../flow/flow.ts';
import type { CallFacts } from './call.ts';
import type { CommandNumber } from './ids.ts';

/** What a step may look at to decide: never the clock, never the store. */
export type Scene = Readonly<{
  flow: Flow;
  call: CallFacts;
  /** The step that the call is in. */
  step: StepId;
  /** The number of the next command. */
  n: CommandNumber;
  /** Silence before a prompt; only the first one of a call has any. */
  pauseMs: number;
}>;
