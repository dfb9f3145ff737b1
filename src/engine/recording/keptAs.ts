import type { Recording } from '../call.ts';
import { leastMessageMs } from '../limits.ts';

/** Whether the file of a recording is worth keeping: not that of a message that nobody has left. */
export const keptAs = ({ what, state }: Recording, ms: number): 'kept' | 'empty' =>
  what === 'voicemail' && (state === 'empty' || ms < leastMessageMs) ? 'empty' : 'kept';
