import type { Call } from './call.ts';
import type { Command } from './command.ts';

/** What the engine makes of an event: the call as it is now, and what is to be done, in order. */
export type Decision = Readonly<{ call: Call; commands: readonly Command[] }>;
