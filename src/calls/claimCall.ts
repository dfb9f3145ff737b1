import { setImmediate as nextTurn } from 'node:timers/promises';
import { allDone } from './allDone.ts';
import { atMost } from './atMost.ts';
import type { Saved } from './callRow.ts';
import { carryOn, type HandleDeps, takeOver } from './carryOn.ts';
import { type Claim, firstRow } from './firstRow.ts';
import type { FlowStore } from './ports.ts';
import { wakeWhenDue } from './restCall.ts';
import { sendWake } from './sendWake.ts';

export type ClaimDeps = HandleDeps & Readonly<{ keptFlows: FlowStore }>;

/**
 * Inserts the call's row, which already holds its first command; the row that was there first
 * otherwise.
 */
export const insertCall = async (
  deps: ClaimDeps,
  claim: Claim,
  owner: string,
): Promise<Readonly<{ saved: Saved; isNew: boolean }>> => {
  const { row, notices } = firstRow(claim, owner, deps.clock.random(), deps.clock.now());
  const { id } = row.call;
  const result = await deps.store.save({
    id,
    row,
    etag: null,
    events: [],
    settled: [],
    notices,
  });
  if (result.kind === 'saved') return { saved: { row, etag: result.etag }, isNew: true };
  const saved = await deps.store.load(id);
  if (saved === null) throw new Error(`call ${id} exists, yet cannot be read`);
  // Only the answer to our own insert was lost if the lease is ours.
  return { saved, isNew: saved.row.lease?.owner === owner };
};

/**
 * Begins a call that was claimed, or goes on with one whose claimer died: never before it is marked
 * active. Whoever asked waits for its first command `answerMs` at most.
 */
export const beginCall = async (
  deps: ClaimDeps,
  claim: Claim,
  { saved, isNew }: Readonly<{ saved: Saved; isNew: boolean }>,
  owner: string,
  answerMs: number,
): Promise<void> => {
  const { call, revision, pending } = saved.row;
  const kept = async (): Promise<void> => {
    if (claim.flow !== null) await deps.keptFlows.keep(claim.flow);
  };
  const told = (): Promise<void> =>
    saved.row.nextNotice > 1 ? sendWake(deps, call.id) : Promise.resolve();
  if (call.state === 'scheduled') return allDone([wakeWhenDue(deps, call), kept(), told()]);
  if (call.state === 'ended' && !isNew && pending.length === 0) return;
  const beside = async (): Promise<void> => {
    // The caller waits for the answer, so that goes out first; nobody waits for these.
    await nextTurn();
    const marked = deps.index.markActive(call.id);
    const listed = isNew ? deps.index.listCall({ call, revision }) : Promise.resolve();
    await allDone([marked, kept(), listed, told()]);
  };
  const begun = beside();
  const goOn = isNew ? carryOn : takeOver;
  const late = (error: unknown): void =>
    // What is left to do, the sweeper finds.
    deps.log('error', 'a call could not go on yet', { call: call.id, why: String(error) });
  await allDone([begun, atMost(answerMs, goOn(deps, saved, owner, begun), late)]);
};
