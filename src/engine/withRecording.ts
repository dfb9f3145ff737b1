import type { CallFacts } from './call.ts';
import type { OwnEvent } from './event.ts';

type AboutRecording = Extract<OwnEvent, { kind: 'RecordingKept' | 'RecordingLost' }>;

/** The call with what became of one of its recordings; the same call if it has none such. */
export const withRecording = <Of extends CallFacts>(call: Of, event: AboutRecording): Of => {
  const { n } = event;
  if (!call.recordings.some((recording) => recording.n === n)) return call;
  const recordings = call.recordings.map((recording) => {
    if (recording.n !== n) return recording;
    return event.kind === 'RecordingKept'
      ? { ...recording, state: 'kept' as const, ms: event.ms }
      : { ...recording, state: 'lost' as const };
  });
  return { ...call, recordings };
};
