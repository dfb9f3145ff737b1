import type { CallFacts, Recording } from '../call.ts';

/** The recording that is under way, paused or not; a call has one at a time. Null if none is. */
export const recordingNow = ({ recordings }: CallFacts): Recording | null =>
  recordings.findLast(
    ({ state }) => state === 'starting' || state === 'running' || state === 'paused',
  ) ?? null;
