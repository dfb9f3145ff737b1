import type { Call } from '../call.ts';
import type { CommandNumber, Instant } from '../ids.ts';

/** The call with the recording that command `n` began, which the provider has started by now. */
export const withStarted = (call: Call, n: CommandNumber, at: Instant): Call => {
  const isNew = call.recordings.some(
    (recording) =>
      recording.n === n && (recording.state === 'starting' || recording.state === 'lost'),
  );
  if (!isNew) return call;
  // It was started all the same, if too late: the call's end has ended it.
  const state = call.state === 'ended' ? 'stopped' : 'running';
  const recordings = call.recordings.map((recording) =>
    recording.n === n ? ({ ...recording, state, startedAt: at } as const) : recording,
  );
  return { ...call, recordings };
};
