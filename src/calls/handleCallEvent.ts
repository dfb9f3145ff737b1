import type { CallEvent } from '../engine/event.ts';
import type { CallId, Instant } from '../engine/ids.ts';
import { afterSave } from './afterSave.ts';
import { allDone } from './allDone.ts';
import type { Saved } from './callRow.ts';
import { carryOn, type HandleDeps, takeOver } from './carryOn.ts';
import { changeFor } from './changeFor.ts';
import { decideEvent } from './decideEvent.ts';
import { conflictJitterMs, maxConflicts } from './limits.ts';
import { measureEvent, type Taken } from './measureEvent.ts';
import type { Change } from './ports.ts';
import { wishesFor } from './wishesFor.ts';

/** `storm`: the race for the row was lost too often; the event is to be delivered again. */
export type Handled = 'handled' | 'duplicate' | 'unknownCall' | 'storm';

/** An ended call that gets something to do must be found by the sweeper again if we die over it. */
const isWokenAgain = ({ row }: Change): boolean =>
  row !== null && row.call.state === 'ended' && row.pending.length > 0;

/**
 * The time that a call waits for no longer, being dialled or over: from then on it must be found as
 * one under way, until it is finished.
 */
const timeLeft = ({ row: { call } }: Saved, { row }: Change): Instant | null =>
  call.state === 'scheduled' && row !== null && row.call.state !== 'scheduled' ? call.dueAt : null;

const nothing = Promise.resolve();

/** Load → decide → save → execute → settle. Conflict, and only conflict, runs it again. */
const takeEvent = async (
  deps: HandleDeps,
  id: CallId,
  event: CallEvent,
  loaded: Saved | null,
): Promise<Taken> => {
  const owner = deps.clock.random();
  let saved = loaded ?? (await deps.store.load(id));
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    if (saved === null) return { result: 'unknownCall', conflicts };
    const { call } = saved.row;
    const flow = await deps.flowOf(call);
    const decided = decideEvent(flow, call, event, deps.mayDial);
    const wishes = wishesFor(flow, call, decided.call, deps.voicemailTo);
    const change = changeFor(saved, decided, wishes, owner, deps.clock.now());
    const left = timeLeft(saved, change);
    if (isWokenAgain(change) || left !== null) await deps.index.markActive(id);
    const result = await deps.store.save(change);
    if (result.kind === 'saved') {
      const { told, freed } = afterSave(deps, call, change);
      const { row } = change;
      await freed;
      const goOn = row === null ? nothing : carryOn(deps, { row, etag: result.etag }, owner);
      const isOver = left !== null && row?.call.state === 'ended';
      const cleared = isOver ? deps.index.clearDue(id, left) : nothing;
      await allDone([goOn, told, cleared]);
      return { result: row === null ? 'nothing' : 'saved', conflicts };
    }
    saved = await deps.store.load(id);
    // Whoever finds itself as the holder has saved already: only the answer was lost.
    if (saved?.row.lease?.owner === owner) {
      const { told, freed } = afterSave(deps, call, change);
      await freed;
      await allDone([carryOn(deps, saved, owner), told]);
      return { result: 'saved', conflicts };
    }
    if (result.kind === 'duplicate') {
      if (saved !== null) await takeOver(deps, saved, owner);
      return { result: 'duplicate', conflicts };
    }
    await deps.clock.sleep(deps.random() * conflictJitterMs);
  }
  return { result: 'storm', conflicts: maxConflicts };
};

/** Takes an event of a call, once however often it comes. */
export const handleCallEvent = async (
  deps: HandleDeps,
  id: CallId,
  event: CallEvent,
  loaded: Saved | null = null,
): Promise<Handled> => {
  const take = (timed: HandleDeps) => takeEvent(timed, id, event, loaded);
  const { result } = await measureEvent(deps, id, event, take);
  return result === 'saved' || result === 'nothing' ? 'handled' : result;
};
