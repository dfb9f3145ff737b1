import type { CallEvent } from '../engine/event.ts';
import type { CallId } from '../engine/ids.ts';
import type { Notify } from '../flow/keepStep.ts';
import { allDone } from './allDone.ts';
import type { Saved } from './callRow.ts';
import { changeFor } from './changeFor.ts';
import { decideEvent } from './decideEvent.ts';
import { type ExecuteDeps, executePending } from './executePending.ts';
import { finishCall, type HashKey } from './finishCall.ts';
import { conflictJitterMs, maxConflicts } from './limits.ts';
import type { Change, Log } from './ports.ts';
import { restCall } from './restCall.ts';
import { sendWake } from './sendWake.ts';
import { isLeaseFree, takeLease } from './takeLease.ts';
import { wishesFor } from './wishesFor.ts';

export type HandleDeps = ExecuteDeps &
  Readonly<{
    numberKey: HashKey;
    random: () => number;
    /** Who is told of a message unless its flow says otherwise. */
    voicemailTo: Notify;
    log: Log;
  }>;

/** `storm`: the race for the row was lost too often; the event is to be delivered again. */
export type Handled = 'handled' | 'duplicate' | 'unknownCall' | 'storm';

/** An ended call that gets something to do must be found by the sweeper again if we die over it. */
const isWokenAgain = ({ row }: Change): boolean =>
  row !== null && row.call.state === 'ended' && row.pending.length > 0;

/** A call that is dialled must be found as one under way from then on. */
const isDialled = (before: Saved, { row }: Change): boolean =>
  before.row.call.state === 'scheduled' && row !== null && row.call.state === 'ringing';

const nothing = Promise.resolve();

/** Load → decide → save → execute → settle. Conflict, and only conflict, runs it again. */
export const handleCallEvent = async (
  deps: HandleDeps,
  id: CallId,
  event: CallEvent,
  loaded: Saved | null = null,
): Promise<Handled> => {
  const owner = deps.clock.random();
  let saved = loaded ?? (await deps.store.load(id));
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    if (saved === null) return 'unknownCall';
    const flow = await deps.flowOf(saved.row.call);
    const decided = decideEvent(flow, saved.row.call, event, deps.mayDial);
    const wishes = wishesFor(flow, saved.row.call, decided.call, deps.voicemailTo);
    const change = changeFor(saved, decided, wishes, owner, deps.clock.now());
    if (isWokenAgain(change) || isDialled(saved, change)) await deps.index.markActive(id);
    const result = await deps.store.save(change);
    if (result.kind === 'saved') {
      const told = change.notices.length > 0 ? sendWake(deps, id) : nothing;
      const { row } = change;
      const goOn = row === null ? nothing : carryOn(deps, { row, etag: result.etag }, owner);
      await allDone([goOn, told]);
      return 'handled';
    }
    saved = await deps.store.load(id);
    // Whoever finds itself as the holder has saved already: only the answer was lost.
    if (saved?.row.lease?.owner === owner) {
      await carryOn(deps, saved, owner);
      return 'handled';
    }
    if (result.kind === 'duplicate') {
      if (saved !== null) await takeOver(deps, saved, owner);
      return 'duplicate';
    }
    await deps.clock.sleep(deps.random() * conflictJitterMs);
  }
  return 'storm';
};

/**
 * Executes what this owner may, and does what is to be done for a call that has ended or that
 * waits for its time, though not before `beside` is
 * done: a mark that is still being made could not be taken away.
 */
export const carryOn = async (
  deps: HandleDeps,
  saved: Saved,
  owner: string,
  beside: Promise<void> = nothing,
): Promise<void> => {
  const last = await executePending(deps, saved, owner);
  await beside;
  const { call } = last.row;
  if (call.state === 'scheduled') await restCall(deps, last.row, call);
  if (call.state === 'ended') await finishCall(deps, last.row, deps.clock.now());
};

/**
 * A redelivered event and the sweeper must win the lease before they execute what a crash left
 * undone.
 */
export const takeOver = async (
  deps: HandleDeps,
  saved: Saved,
  owner: string,
  beside: Promise<void> = nothing,
): Promise<void> => {
  const now = deps.clock.now();
  const { row, etag } = saved;
  if (row.pending.length === 0) return;
  if (!isLeaseFree(row, now)) {
    // Its holder may be dead: the sweeper will see to it, and must find the call.
    if (row.call.state === 'ended') await deps.index.markActive(row.call.id);
    return;
  }
  const taken = { ...takeLease(row, owner, now), revision: row.revision + 1 };
  const id = row.call.id;
  const result = await deps.store.save({
    id,
    row: taken,
    etag,
    events: [],
    settled: [],
    notices: [],
  });
  if (result.kind !== 'saved') return;
  await carryOn(deps, { row: taken, etag: result.etag }, owner, beside);
};
