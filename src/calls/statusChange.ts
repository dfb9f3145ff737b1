import type { Call, Outcome } from '../engine/call.ts';
import type { DialRule, DialWait } from '../engine/dialRule.ts';
import type { Instant } from '../engine/ids.ts';
import { type CallStatus, statusOf } from '../engine/statusOf.ts';
import type { FlowId } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';

/** What has become of a call, for whoever has asked for it. */
export type StatusChange = Readonly<{
  kind: 'status';
  status: CallStatus;
  attempt: number;
  flow: FlowId | null;
  from: Party;
  to: Party;
  reference: string | null;
  /** Only of a call that has ended. */
  outcome: Outcome | null;
  refusedBy: DialRule | null;
  answeredBy: Call['answeredBy'];
  /** Only of a call that waits. */
  dueAt: Instant | null;
  why: DialWait | null;
}>;

const changeOf = (call: Call): StatusChange => ({
  kind: 'status',
  status: statusOf(call),
  attempt: call.attempt,
  flow: call.flow?.name ?? null,
  from: call.caller,
  to: call.called,
  reference: call.plan?.reference ?? null,
  outcome: call.state === 'ended' ? call.outcome : null,
  refusedBy: call.refusedBy,
  answeredBy: call.answeredBy,
  dueAt: call.state === 'scheduled' ? call.dueAt : null,
  why: call.state === 'scheduled' ? call.why : null,
});

/** A call that waits longer than it was told is news too, and so is an outcome that was mended. */
const isSame = (a: StatusChange, b: StatusChange): boolean =>
  a.status === b.status &&
  a.attempt === b.attempt &&
  a.outcome === b.outcome &&
  a.dueAt === b.dueAt;

/**
 * What is told of a call that has become another; null when its status is the same, or nobody
 * wants to know. `before` is null for a call that has just been taken.
 */
export const statusChange = (before: Call | null, after: Call): StatusChange | null => {
  if (after.plan === null || after.plan.statusUrl === null) return null;
  const change = changeOf(after);
  return before !== null && isSame(changeOf(before), change) ? null : change;
};
