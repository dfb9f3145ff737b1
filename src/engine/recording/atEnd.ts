import type { Outcome, Recording } from '../call.ts';
import type { Instant } from '../ids.ts';
import { leastMessageMs } from '../limits.ts';

/** Recordings end with their call; one that has not begun by then never will. */
export const recordingsAtEnd = (recordings: readonly Recording[]): readonly Recording[] =>
  recordings.map((recording) => {
    if (recording.state === 'starting') return { ...recording, state: 'lost' };
    const isOn = recording.state === 'running' || recording.state === 'paused';
    return isOn ? { ...recording, state: 'stopped' } : recording;
  });

const isLeft = ({ what, state, startedAt }: Recording, at: Instant): boolean => {
  if (what !== 'voicemail') return false;
  if (state === 'running') return at - startedAt >= leastMessageMs;
  return state === 'stopped' || state === 'kept';
};

/** Whoever has left a message got what he could: hanging up, he has not given up. */
export const outcomeAtEnd = (
  outcome: Outcome,
  recordings: readonly Recording[],
  at: Instant,
): Outcome =>
  outcome === 'abandoned' && recordings.some((recording) => isLeft(recording, at))
    ? 'completed'
    : outcome;
