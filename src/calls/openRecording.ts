import { type CallId, type CommandNumber, ownEventId } from '../engine/ids.ts';
import { type HandleDeps, handleCallEvent } from './handleCallEvent.ts';
import type { AuditStore } from './ports.ts';
import type { KeptRecording, RecordingStore } from './recordingStore.ts';

export type OpenDeps = HandleDeps &
  Readonly<{ recordings: RecordingStore; audit: Pick<AuditStore, 'note'> }>;

/** Who listens: a client of the API, or whoever has a link. */
export type Listener = 'api' | 'link';

/** A call that is too busy, or not there any more, is not worth keeping the sound back for. */
const markHeard = async (deps: OpenDeps, id: CallId, n: CommandNumber): Promise<void> => {
  const saved = await deps.store.load(id);
  const recording = saved?.row.call.recordings.find((one) => one.n === n);
  if (recording?.state !== 'kept' || recording.isHeard) return;
  const event = { id: ownEventId('heard', n), at: deps.clock.now(), note: '', n };
  await handleCallEvent(deps, id, { kind: 'RecordingHeard', ...event }, saved);
};

/**
 * A recording, for somebody to listen to; null if there is none. Nothing is handed out before it
 * is noted who asked, and the call remembers that its recording has been heard.
 * @throws StorageError
 */
export const openRecording = async (
  deps: OpenDeps,
  id: CallId,
  n: CommandNumber,
  who: Listener,
): Promise<KeptRecording | null> => {
  const found = await deps.recordings.open(id, n);
  if (found === null) return null;
  const entry = { at: deps.clock.now(), who, what: 'recording.open', subject: `${id}/${n}` };
  await Promise.all([deps.audit.note({ ...entry, details: {} }), markHeard(deps, id, n)]);
  return found;
};
