import type { CallFacts, Recording } from '../call.ts';
import type { CommandNumber } from '../ids.ts';

/**
 * The recordings of a call with the one that command `n` began in another state; the very same
 * list when that changes nothing.
 */
export const inState = (
  { recordings }: CallFacts,
  n: CommandNumber,
  state: Recording['state'],
): readonly Recording[] =>
  recordings.every((recording) => recording.n !== n || recording.state === state)
    ? recordings
    : recordings.map((recording) => (recording.n === n ? { ...recording, state } : recording));
