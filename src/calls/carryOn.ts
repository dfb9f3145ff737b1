import type { Notify } from '../flow/keepStep.ts';
import type { Saved } from './callRow.ts';
import type { ExecuteDeps } from './executeOnce.ts';
import { executePending } from './executePending.ts';
import { finishCall, type HashKey } from './finishCall.ts';
import { restCall } from './restCall.ts';
import { isLeaseFree, takeLease } from './takeLease.ts';

export type HandleDeps = ExecuteDeps &
  Readonly<{
    numberKey: HashKey;
    random: () => number;
    /** Who is told of a message unless its flow says otherwise. */
    voicemailTo: Notify;
  }>;

const nothing = Promise.resolve();

/**
 * Executes what this owner may, and does what is to be done for a call that has ended or that
 * waits for its time, though not before `beside` is done: a mark that is still being made could
 * not be taken away.
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
 * undone. Resolves with whether they did.
 */
export const takeOver = async (
  deps: HandleDeps,
  saved: Saved,
  owner: string,
  beside: Promise<void> = nothing,
): Promise<boolean> => {
  const now = deps.clock.now();
  const { row, etag } = saved;
  if (row.pending.length === 0 || !isLeaseFree(row, now)) {
    // Its holder, or whoever ended it, may be dead: the sweeper will see to what is left to do, and
    // must find the call.
    if (row.call.state === 'ended') await deps.index.markActive(row.call.id);
    return false;
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
  if (result.kind !== 'saved') return false;
  await carryOn(deps, { row: taken, etag: result.etag }, owner, beside);
  return true;
};
