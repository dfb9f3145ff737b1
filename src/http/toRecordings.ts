import type { CallFacts, Consent, Recording } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';

const toTime = (at: Instant): string => new Date(at).toISOString();
const msPerSecond = 1_000;

const toRecording = (id: string, { n, what, step, startedAt, state, ms, isHeard }: Recording) => ({
  n,
  what,
  step,
  state,
  startedAt: toTime(startedAt),
  ...(ms > 0 && { durationSeconds: ms / msPerSecond }),
  ...(state === 'kept' && { heard: isHeard, path: `/api/calls/${id}/recordings/${n}` }),
});

const toConsent = ({ step, how, granted, at, flow, recording }: Consent) => ({
  step,
  how,
  granted,
  at: toTime(at),
  flow,
  ...(recording !== null && { recording }),
});

/** What was recorded of a call, and what the caller said to that; nothing where neither was. */
export const toRecordings = ({ id, recordings, consents }: CallFacts) => ({
  ...(recordings.length > 0 && { recordings: recordings.map((one) => toRecording(id, one)) }),
  ...(consents.length > 0 && { consents: consents.map(toConsent) }),
});
