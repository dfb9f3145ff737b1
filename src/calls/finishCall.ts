import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { otherParty } from '../engine/otherParty.ts';
import { allDone } from './allDone.ts';
import type { CallRow } from './callRow.ts';
import { changeQueue, type QueueDeps } from './changeQueue.ts';
import { hmacOf } from './hmacOf.ts';
import type { Ledger } from './ledger.ts';
import type { CallIndex, Log } from './ports.ts';
import { sendWake } from './sendWake.ts';
import { isLeaseFree } from './takeLease.ts';

/**
 * A key for hashes, with its version; rows carry the version of the key that they were hashed
 * under.
 */
export type HashKey = Readonly<{ version: number; key: Uint8Array }>;

/** What stands for a phone number wherever one must be found again but not read: `v1.<hash>`. */
export const numberHashOf = ({ version, key }: HashKey, number: string): string => {
  return `v${version}.${hmacOf(key, `number|${number}`).slice(0, 22)}`;
};

export type FinishDeps = QueueDeps &
  Readonly<{ index: CallIndex; numberKey: HashKey; ledger: Ledger; log: Log }>;

/** Whatever ended the call: whoever talked to the caller is free, and the next one moves up. */
const leaveQueue = async (deps: QueueDeps, call: Call): Promise<void> => {
  if (call.queue === null || call.state !== 'ended') return;
  const wish = { kind: 'leave', wasConnected: call.connectedAt !== null } as const;
  await changeQueue(deps, call.queue.name, { call: call.id, wish });
};

/**
 * What an ended call leaves behind, from its row as saved: its place in the day's list, the hash of
 * its number, its place in a queue for others, and last of all its mark as active, so that a crash
 * on the way is found by the sweeper and done again.
 */
export const finishCall = async (deps: FinishDeps, row: CallRow, now: Instant): Promise<void> => {
  const { index, numberKey, ledger } = deps;
  const { call, pending, revision } = row;
  const other = otherParty(call);
  const listed = index.listCall({ call, revision });
  const marked =
    other.kind === 'phone'
      ? index.markNumber(numberHashOf(numberKey, other.number), call.id)
      : Promise.resolve();
  const freed = row.hasDialled ? ledger.release(call) : Promise.resolve();
  // The message that was to have the last change told may be lost.
  const told = call.plan?.statusUrl ? sendWake(deps, call.id) : Promise.resolve();
  await allDone([told, listed, marked, leaveQueue(deps, call), freed]);
  // What is left to be done is the sweeper's, which must find the call.
  if (pending.length > 0) await index.markActive(call.id);
  // Whoever still executes for this call may yet add a command: the mark is theirs to take away.
  else if (isLeaseFree(row, now)) await index.clearActive(call.id);
};
