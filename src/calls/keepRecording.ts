import type { Recording } from '../engine/call.ts';
import type { OwnEvent } from '../engine/event.ts';
import { later, ownEventId } from '../engine/ids.ts';
import { keptAs } from '../engine/recording/keptAs.ts';
import type { HandleDeps } from './carryOn.ts';
import { type CopyDeps, copyRecording } from './copyRecording.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { recordingGoneMs } from './limits.ts';
import type { RecordingOf } from './ports.ts';
import type { RecordingReady } from './recordingReady.ts';

export type KeepDeps = HandleDeps & CopyDeps;

type Told = Extract<OwnEvent, { kind: 'RecordingKept' | 'RecordingLost' }>;

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
  const kept: Told = { kind: 'RecordingKept', id: ownEventId('kept', n), at, note: '', n, ms };
  if (recording.state === 'kept' || recording.state === 'refused') return null;
  if (keptAs(recording, ms) === 'empty') return kept;
  const copied = await copyRecording(deps, id, n, ready);
  if (copied.kind === 'copied') return kept;
  const isOver = copied.kind === 'lost' || at > later(ready.occurredAt, recordingGoneMs);
  if (!isOver) throw new Error(`The recording ${n} of call ${id} cannot be had: ${copied.note}`);
  return { kind: 'RecordingLost', id: ownEventId('lost', n), at, note: copied.note, n };
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
  if (told !== null && (await handleCallEvent(deps, of.call, told)) === 'storm') {
    throw new Error(`call ${of.call} is too busy to be told of its recording`);
  }
  if (told?.kind === 'RecordingLost') {
    log('error', 'a recording is lost', { call: of.call, n: of.n, why: told.note });
  } else await wakeups.notify(of.call, clock.now(), clock.now());
  await deleteFiles(deps, ready);
};
