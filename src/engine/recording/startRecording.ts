import type { CallFacts, Recording } from '../call.ts';
import type { StartRecording } from '../command.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import { maxRecordingsPerCall } from '../limits.ts';
import type { Scene } from '../scene.ts';

/** Whether a call may be recorded once more. */
export const mayRecord = ({ recordings }: CallFacts): boolean =>
  recordings.length < maxRecordingsPerCall;

/** The command `n` that begins a recording, and the recordings of the call with the new one. */
export const startRecording = (
  { call, step }: Scene,
  what: Recording['what'],
  n: CommandNumber,
  at: Instant,
): Readonly<{ command: StartRecording; recordings: readonly Recording[] }> => ({
  command: { kind: 'startRecording', n },
  recordings: [
    ...call.recordings,
    { n, what, step, startedAt: at, state: 'starting', ms: 0, heardAt: null },
  ],
});
