import { type Instant, later } from '../engine/ids.ts';
import { type Beginning, type NewCall, startCall } from '../engine/startCall.ts';
import type { Flow } from '../flow/flow.ts';
import type { CallRow } from './callRow.ts';
import { leaseMs } from './limits.ts';
import type { Notice } from './notice.ts';
import { noticesFor } from './noticesFor.ts';
import { isDial } from './reserveDial.ts';
import { statusChange } from './statusChange.ts';

/** A call that is to be taken. */
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

/**
 * The row of a call that is taken, with its first command in the hands of `owner`, and who is to
 * be told. One that is to be dialled later is in nobody's hands.
 */
export const firstRow = (
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
