import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Instant, later } from '../engine/ids.ts';
import { type Beginning, type NewCall, startCall } from '../engine/startCall.ts';
import type { Flow } from '../flow/flow.ts';
import { allDone } from './allDone.ts';
import { atMost } from './atMost.ts';
import type { CallRow, Saved } from './callRow.ts';
import { carryOn, type HandleDeps, takeOver } from './handleCallEvent.ts';
import { leaseMs } from './limits.ts';
import type { Notice } from './notice.ts';
import { noticesFor } from './noticesFor.ts';
import type { FlowStore, Log } from './ports.ts';
import { isDial } from './reserveDial.ts';
import { wakeWhenDue } from './restCall.ts';
import { sendWake } from './sendWake.ts';
import { statusChange } from './statusChange.ts';

export type ClaimDeps = HandleDeps & Readonly<{ keptFlows: FlowStore; log: Log }>;

export type Claim = Readonly<{
  call: NewCall;
  beginning: Beginning;
  /** The call's flow, to be kept as long as the call; null for a call that has none. */
  flow: Flow | null;
  /** From when the first command's deadline counts. */
  since: Instant;
  answerContext: string | null;
  /** What made this call: an event's id or a request's hash. */
  origin: string;
}>;

const firstRow = (
  claim: Claim,
  owner: string,
  callbackToken: string,
  now: Instant,
): Readonly<{ row: CallRow; notices: readonly Notice[] }> => {
  const { call, command } = startCall(claim.call, claim.beginning);
  const told = statusChange(null, call);
  const { notices, nextNotice } = noticesFor(call, 1, told === null ? [] : [told], now);
  const row: CallRow = {
    call,
    pending: command === null ? [] : [{ command, since: claim.since, repeated: false }],
    lease: command === null ? null : { owner, until: later(now, leaseMs) },
    handles: {},
    callbackToken,
    answerContext: claim.answerContext,
    origin: claim.origin,
    nextNotice,
    hasDialled: command !== null && isDial(command),
    revision: 1,
  };
  return { row, notices };
};

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
