import type { CallEvent } from '../engine/event.ts';
import { ownEventId } from '../engine/ids.ts';
import { keptAs } from '../engine/recording/keptAs.ts';
import { type HandleDeps, handleCallEvent } from './handleCallEvent.ts';
import type { Log, RecordingOf } from './ports.ts';
import type { RecordingDownload, RecordingFiles } from './recordingFiles.ts';
import type { RecordingChunk, RecordingReady } from './recordingReady.ts';
import type { RecordingStore } from './recordingStore.ts';

export type KeepDeps = HandleDeps &
  Readonly<{ files: RecordingFiles; recordings: RecordingStore; log: Log }>;

const contentType = 'audio/wav';

/** `lost`: the file cannot be had any more; `empty`: nobody has left a message in it. */
type Copied = 'kept' | 'lost' | 'empty';

const copy = async (
  { recordings }: KeepDeps,
  { call, n }: RecordingOf,
  download: RecordingDownload,
): Promise<Copied> => {
  switch (download.kind) {
    case 'downloaded':
      await recordings.put(call, n, download.content, contentType);
      return 'kept';
    case 'gone':
    case 'refused':
      return 'lost';
    case 'empty':
    case 'unknown':
      // The event comes again, for a day.
      throw new Error(`A recording cannot be fetched yet: ${download.kind}.`);
    default:
      return download satisfies never;
  }
};

/** The file that is kept. A call is too short for a second one; should there be one, it is told. */
const firstOf = ({ log }: KeepDeps, { call }: RecordingOf, ready: RecordingReady) => {
  const [first] = ready.chunks;
  if (ready.chunks.length > 1) {
    log('error', 'a recording has several files, and only the first is kept', {
      call,
      files: ready.chunks.length,
    });
  }
  return first;
};

const isWorthKeeping = async (
  { store }: KeepDeps,
  { call, n }: RecordingOf,
  { durationMs }: RecordingReady,
): Promise<boolean> => {
  const saved = await store.load(call);
  const recording = saved?.row.call.recordings.find((one) => one.n === n);
  return recording !== undefined && keptAs(recording, durationMs) === 'kept';
};

const fetchFile = async (
  deps: KeepDeps,
  of: RecordingOf,
  ready: RecordingReady,
  chunk: RecordingChunk,
): Promise<Copied> =>
  (await isWorthKeeping(deps, of, ready))
    ? copy(deps, of, await deps.files.download(chunk.contentLocation))
    : 'empty';

const toEvent = (
  { clock }: KeepDeps,
  { n }: RecordingOf,
  copied: Copied,
  { durationMs: ms }: RecordingReady,
): CallEvent => {
  const base = { at: clock.now(), note: '', n };
  return copied === 'lost'
    ? { ...base, kind: 'RecordingLost', id: ownEventId('lost', n) }
    : { ...base, kind: 'RecordingKept', id: ownEventId('kept', n), ms };
};

/**
 * A recording has ended: its file goes from the provider, who keeps it for a day, to our storage,
 * and the call is told; then whoever is to know of a message is told too. Doing it again changes
 * nothing.
 * @throws Error when the file cannot be had yet, so that the event is delivered again
 */
export const keepRecording = async (deps: KeepDeps, ready: RecordingReady): Promise<void> => {
  const { index, files, wakeups, clock, log } = deps;
  const of = await index.recordingOf(ready.recording);
  if (of === null) {
    log('info', 'a recording that is none of ours', {});
    return;
  }
  const chunk = firstOf(deps, of, ready);
  if (chunk === undefined) return;
  const copied = await fetchFile(deps, of, ready, chunk);
  if (copied === 'lost') log('error', 'a recording is lost', { call: of.call, n: of.n });
  const handled = await handleCallEvent(deps, of.call, toEvent(deps, of, copied, ready));
  if (handled === 'storm') throw new Error('A recording cannot be told to its call yet.');
  if (copied === 'kept') await wakeups.notify(of.call, clock.now(), clock.now());
  if (chunk.deleteLocation !== null) await files.delete(chunk.deleteLocation);
};
