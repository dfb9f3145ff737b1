import type { Recording } from '../engine/call.ts';
import type { OwnEvent } from '../engine/event.ts';
import { later, ownEventId } from '../engine/ids.ts';
import { keptAs } from '../engine/recording/keptAs.ts';
import type { HandleDeps } from './carryOn.ts';
import { type CopyDeps, copyRecording } from './copyRecording.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { recordingGoneMs } from './limits.ts';
import { measure } from './measure.ts';
import type { Handle, RecordingOf } from './ports.ts';
import { recordingKeyOf } from './recordingKeyOf.ts';
import type { RecordingReady } from './recordingReady.ts';

export type KeepDeps = HandleDeps & CopyDeps;

type Event = Extract<OwnEvent, { kind: 'RecordingKept' | 'RecordingLost' }>;

/** What the call is to hear, and how much is kept. */
type Told = Readonly<{ event: Event; bytes: number }>;

/** The provider keeps the files for a day; there is no need for two of them to have the sound. */
const deleteFiles = async ({ files, log }: KeepDeps, { chunks }: RecordingReady): Promise<void> => {
  for (const { deleteLocation } of chunks) {
    if (deleteLocation === null) continue;
    const result = await files.delete(deleteLocation);
    if (result.kind === 'deleted') continue;
    log('warn', 'a file of a recording stays at the provider for a day', { why: result.note });
  }
};

/**
 * What becomes of a recording whose file is there; null for one that is kept already.
 * @throws Error when the file cannot be had yet, so that the event comes again
 */
const toldOf = async (
  deps: KeepDeps,
  { call: id, n }: RecordingOf,
  recording: Recording,
  ready: RecordingReady,
): Promise<Told | null> => {
  const ms = Math.round(ready.durationMs);
  const at = deps.clock.now();
  const kept: Event = { kind: 'RecordingKept', id: ownEventId('kept', n), at, note: '', n, ms };
  if (recording.state === 'kept' || recording.state === 'refused') return null;
  if (keptAs(recording, ms) === 'empty') return { event: kept, bytes: 0 };
  const copied = await copyRecording(deps, id, n, ready);
  if (copied.kind === 'copied') return { event: kept, bytes: copied.bytes };
  const { note } = copied;
  const isOver = copied.kind === 'lost' || at > later(ready.occurredAt, recordingGoneMs);
  if (!isOver) throw new Error(`The recording ${n} of call ${id} cannot be had: ${note}`);
  return { event: { kind: 'RecordingLost', id: ownEventId('lost', n), at, note, n }, bytes: 0 };
};

/**
 * Has the call hear of its recording, and tells that it is kept.
 * @throws Error when the event is to come again
 */
const tell = async (deps: KeepDeps, { call }: RecordingOf, { event, bytes }: Told, of: Handle) => {
  const handled = await handleCallEvent(deps, call, event);
  if (handled === 'storm') throw new Error(`call ${call} is too busy to be told of its recording`);
  if (handled !== 'handled' || event.kind !== 'RecordingKept') return;
  measure(deps.log, { message: 'recording kept', call, recording: recordingKeyOf(of), bytes });
};

/**
 * Keeps a recording whose file can be fetched: copies it, tells the call, has whoever is to know
 * of a message told, and the provider delete its own. A message in which nobody has spoken is not
 * kept, and neither is what was recorded after the provider had refused to. Delivered again, it
 * does what is left to do.
 * @throws Error when it is to be delivered again
 */
export const keepRecording = async (deps: KeepDeps, ready: RecordingReady): Promise<void> => {
  const { index, store, wakeups, clock, log } = deps;
  const of = await index.recordingOf(ready.recording);
  const saved = of === null ? null : await store.load(of.call);
  const recording = saved?.row.call.recordings.find(({ n }) => n === of?.n);
  if (of === null || recording === undefined) {
    // Of another app on the same resource, or of a call that has been erased.
    log('info', 'a recording that is none of ours');
    return;
  }
  const told = await toldOf(deps, of, recording, ready);
  if (told !== null) await tell(deps, of, told, ready.recording);
  if (told?.event.kind === 'RecordingLost') {
    log('error', 'a recording is lost', { call: of.call, n: of.n, why: told.event.note });
  } else await wakeups.notify(of.call, clock.now(), clock.now());
  await deleteFiles(deps, ready);
};
