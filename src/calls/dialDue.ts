import { type CallId, type Instant, later, ownEventId } from '../engine/ids.ts';
import { allDone } from './allDone.ts';
import type { Saved } from './callRow.ts';
import type { HandleDeps } from './carryOn.ts';
import { type Handled, handleCallEvent } from './handleCallEvent.ts';
import { earlyMs } from './limits.ts';

/** The mark by which a call was found is of no use any more: it is under way, over or due later. */
const clearMark = async (deps: HandleDeps, { row }: Saved, dueAt: Instant): Promise<void> => {
  const { call } = row;
  if (call.state === 'scheduled') {
    if (call.dueAt === dueAt) return;
    await deps.index.markDue(call.id, call.dueAt);
  } else if (call.state !== 'ended') await deps.index.markActive(call.id);
  await deps.index.clearDue(call.id, dueAt);
};

/** A call that has been dialled is in its day's list from then on. */
const listed = async (deps: HandleDeps, id: CallId, dueAt: Instant): Promise<void> => {
  const saved = await deps.store.load(id);
  if (saved === null) return;
  const { call, revision } = saved.row;
  await allDone([deps.index.listCall({ call, revision }), deps.index.clearDue(id, dueAt)]);
};

/**
 * The time has come for which a call was scheduled: it is dialled, once however often we are
 * woken. Woken too early, it has itself woken again. `dueAt` is the time that the wake-up was for.
 */
export const dialDue = async (
  deps: HandleDeps,
  id: CallId,
  dueAt: Instant,
): Promise<Handled | 'early' | 'past'> => {
  const saved = await deps.store.load(id);
  if (saved === null) {
    await deps.index.clearDue(id, dueAt);
    return 'unknownCall';
  }
  const { call } = saved.row;
  if (call.state !== 'scheduled' || call.dueAt !== dueAt) {
    await clearMark(deps, saved, dueAt);
    return 'past';
  }
  const now = deps.clock.now();
  if (later(now, earlyMs) < dueAt) {
    await deps.wakeups.dial(id, dueAt, now);
    return 'early';
  }
  if (now < dueAt) await deps.clock.sleep(dueAt - now);
  const event = { kind: 'DialDue', id: ownEventId('due', dueAt), note: '', dueAt } as const;
  const handled = await handleCallEvent(deps, id, { ...event, at: deps.clock.now() }, saved);
  await listed(deps, id, dueAt);
  return handled;
};
