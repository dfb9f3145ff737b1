import type { CallFacts, Recording } from './call.ts';
import type { OwnEvent } from './event.ts';
import { keptAs } from './recording/keptAs.ts';

type AboutRecording = Extract<
  OwnEvent,
  { kind: 'RecordingKept' | 'RecordingLost' | 'RecordingHeard' }
>;

const become = (recording: Recording, event: AboutRecording): Recording => {
  if (event.kind === 'RecordingHeard') return { ...recording, heardAt: event.at };
  if (event.kind === 'RecordingLost') return { ...recording, state: 'lost' };
  return { ...recording, state: keptAs(recording, event.ms), ms: event.ms };
};

/** Whether there is nothing new in an event: a file that is there after all is always news. */
const isTold = ({ state, ms, heardAt }: Recording, { kind }: AboutRecording): boolean => {
  if (kind === 'RecordingHeard') return heardAt !== null;
  return (
    state === 'kept' ||
    (state === 'empty' && (ms > 0 || kind === 'RecordingLost')) ||
    (state === 'lost' && kind === 'RecordingLost')
  );
};

/**
 * The call with what became of one of its recordings; the same call if it has none such, or has
 * been told already.
 */
export const withRecording = <Of extends CallFacts>(call: Of, event: AboutRecording): Of => {
  const { n } = event;
  const told = call.recordings.find((recording) => recording.n === n);
  if (told === undefined || isTold(told, event)) return call;
  const recordings = call.recordings.map((recording) =>
    recording.n === n ? become(recording, event) : recording,
  );
  return { ...call, recordings };
};
