import type { CallId } from '../engine/ids.ts';
import { otherParty } from '../engine/otherParty.ts';
import { allDone } from './allDone.ts';
import type { CallArchive } from './callArchive.ts';
import type { CallRow } from './callRow.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import type { CallStore, Clock } from './ports.ts';
import type { RecordingStore } from './recordingStore.ts';
import { isLeaseFree } from './takeLease.ts';

export type EraseDeps = Readonly<{
  store: Pick<CallStore, 'load'>;
  archive: CallArchive;
  recordings: Pick<RecordingStore, 'remove'>;
  /** All keys that numbers have been hashed under. */
  hashKeys: readonly HashKey[];
  clock: Pick<Clock, 'now'>;
}>;

export type Erased =
  | Readonly<{ kind: 'erased'; recordings: number }>
  | Readonly<{ kind: 'gone' }>
  /** It is not over, or something is still to be done for it. */
  | Readonly<{ kind: 'underWay' }>;

const isOver = ({ call, pending }: CallRow): boolean =>
  call.state === 'ended' && pending.length === 0;

/** Where a call was found: in the list of its day, or among the calls of a number. */
export type FoundIn = 'day' | 'number';

/** Whatever else it is found by, so that after a crash it is found again where it was. */
const forget = async (deps: EraseDeps, { call, handles }: CallRow, foundIn: FoundIn) => {
  const { archive, hashKeys } = deps;
  const other = otherParty(call);
  const marks =
    foundIn === 'day' && other.kind === 'phone'
      ? hashKeys.map((key) => archive.unmarkNumber(numberHashOf(key, other.number), call.id))
      : [];
  const listing = foundIn === 'number' ? [archive.unlist(call)] : [];
  const recordings = call.recordings.flatMap(({ n }) => handles[n] ?? []);
  await allDone([...marks, ...listing, ...recordings.map(archive.unmarkRecording)]);
};

/**
 * Takes a call that is over away for good: its recordings, what happened in it, whatever it is
 * found by but for where it was found, which is left to whoever has looked there. Doing it again
 * after a crash goes on where it ended.
 * @throws Error when storage fails
 */
export const eraseCall = async (deps: EraseDeps, id: CallId, foundIn: FoundIn): Promise<Erased> => {
  const saved = await deps.store.load(id);
  if (saved === null) return { kind: 'gone' };
  const { row } = saved;
  if (!isOver(row) || !isLeaseFree(row, deps.clock.now())) return { kind: 'underWay' };
  const { recordings } = row.call;
  await allDone(recordings.map(({ n }) => deps.recordings.remove(id, n)));
  await forget(deps, row, foundIn);
  await deps.archive.erase(id);
  return { kind: 'erased', recordings: recordings.length };
};
