import type { Call } from '../engine/call.ts';
import { freeLines } from './freeLines.ts';
import type { Ledger } from './ledger.ts';
import { measureCall } from './measureCall.ts';
import type { Change, Clock, Log, Wakeups } from './ports.ts';
import { sendWake } from './sendWake.ts';

type SavedDeps = Readonly<{ wakeups: Wakeups; clock: Clock; ledger: Ledger; log: Log }>;

/** `freed`: the call may go on; `told`: the notices will be sent. Neither fails. */
export type AfterSave = Readonly<{ freed: Promise<void>; told: Promise<void> }>;

const nothing = Promise.resolve();

/** What is to be done once a change of a call is saved, by whoever has saved it alone. */
export const afterSave = (
  deps: SavedDeps,
  before: Call,
  { id, row, notices }: Change,
): AfterSave => {
  if (row !== null) measureCall(deps.log, before, row.call);
  return {
    told: notices.length > 0 ? sendWake(deps, id) : nothing,
    freed: row === null ? nothing : freeLines(deps, before, row),
  };
};
