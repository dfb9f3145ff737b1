import type { ScheduledCall } from '../engine/call.ts';
import { allDone } from './allDone.ts';
import type { CallRow } from './callRow.ts';
import type { Ledger } from './ledger.ts';
import type { CallIndex, CallStore, Clock, Log, Wakeups } from './ports.ts';
import { sendWake } from './sendWake.ts';
import { isLeaseFree } from './takeLease.ts';

export type RestDeps = Readonly<{
  store: CallStore;
  index: CallIndex;
  wakeups: Wakeups;
  clock: Clock;
  ledger: Ledger;
  log: Log;
}>;

/** Has a call looked at again when it is due: by a message, or by the sweeper if that is lost. */
export const wakeWhenDue = async (
  { index, wakeups, clock }: Pick<RestDeps, 'index' | 'wakeups' | 'clock'>,
  { id, dueAt }: ScheduledCall,
): Promise<void> => allDone([index.markDue(id, dueAt), wakeups.dial(id, dueAt, clock.now())]);

/**
 * What a call leaves behind that nobody was reached by, and that will be dialled again: it is
 * marked as due before its mark as active is taken away, so that a crash on the way is found by
 * the sweeper and done again.
 */
export const restCall = async (
  deps: RestDeps,
  row: CallRow,
  call: ScheduledCall,
): Promise<void> => {
  const freed = row.hasDialled ? deps.ledger.release(call) : Promise.resolve();
  // The message that was to have the last change told may be lost.
  const told = call.plan?.statusUrl ? sendWake(deps, call.id) : Promise.resolve();
  await allDone([freed, told, wakeWhenDue(deps, call)]);
  const isDone = row.pending.length === 0 && isLeaseFree(row, deps.clock.now());
  if (!isDone) return;
  await deps.index.clearActive(call.id);
  // It may have been dialled meanwhile: then that mark was the one of the next attempt.
  const saved = await deps.store.load(call.id);
  if (saved !== null && saved.row.call.state !== 'scheduled') await deps.index.markActive(call.id);
};
