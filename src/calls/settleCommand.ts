import type { Command } from '../engine/command.ts';
import type { CallEvent, Cause } from '../engine/event.ts';
import { type Instant, ownEventId } from '../engine/ids.ts';
import { noteResult, noteStray } from '../engine/noteResult.ts';
import type { Flow } from '../flow/flow.ts';
import type { CallRow, Pending, Saved, SettledCommand } from './callRow.ts';
import { type Decided, decideEvent, type MayDial } from './decideEvent.ts';
import { noticesFor } from './noticesFor.ts';
import { pendingAfter } from './pendingAfter.ts';
import type { Change, Execution } from './ports.ts';
import { isDial } from './reserveDial.ts';
import { statusChange } from './statusChange.ts';

/** What came of a command: of one of our own, perhaps what the call has to hear of it. */
export type Outcome = Execution | Readonly<{ kind: 'answered'; event: CallEvent }>;

/** An execution that is final, and how long the provider took. */
export type Executed = Readonly<{ item: Pending; execution: Outcome; ms: number }>;

/** What our own rules say of a command is a result too. */
const toldResult = ({ kind }: CallEvent): SettledCommand['result'] => {
  if (kind === 'DialDeferred') return 'dropped';
  return kind === 'CommandFailed' ? 'failed' : 'done';
};

const resultOf = ({ item, execution }: Executed): SettledCommand['result'] => {
  switch (execution.kind) {
    case 'answered':
      return toldResult(execution.event);
    case 'done':
    case 'gone':
      return execution.kind;
    case 'refused':
      // A refusal of a repetition may only say that the first one took effect: its event will tell.
      return item.repeated ? 'unknown' : 'failed';
    case 'unknown':
      return 'failed';
    default:
      return execution satisfies never;
  }
};

const noteOf = (execution: Outcome): string => {
  if (execution.kind === 'answered') return execution.event.note;
  return 'note' in execution ? execution.note : '';
};

/**
 * Whether a leg other than the call's own was to be hung up: what becomes of it is nobody's
 * concern.
 */
const isOfOtherLeg = (row: CallRow, { command }: Pending): boolean =>
  command.kind === 'hangUp' && command.connection !== row.call.connection;

/** "Not there" need not mean the call where one of several people was to be asked something. */
const causeOf = (command: Command, execution: Outcome): Cause => {
  const isOfCall = command.kind !== 'ask' || command.to === null;
  if (execution.kind === 'gone') return isOfCall ? 'gone' : 'failed';
  if (execution.kind === 'refused') return execution.cause;
  return execution.kind === 'unknown' ? 'unknown' : 'failed';
};

const failureEvent = (executed: Executed, at: Instant): CallEvent => {
  const { item, execution } = executed;
  const { n, kind } = item.command;
  const cause = causeOf(item.command, execution);
  const note = noteOf(execution);
  return {
    kind: 'CommandFailed',
    id: ownEventId('failed', n),
    ...{ at, note, n, command: kind, cause, rule: null },
  };
};

/** What the engine makes of how a command went; only a failure of one still pending is an event. */
const decideResult = (
  flow: Flow,
  row: CallRow,
  executed: Executed,
  result: SettledCommand['result'],
  at: Instant,
  mayDial: MayDial,
): Decided => {
  const { item, execution } = executed;
  const stillPending = row.pending.some(({ command }) => command.n === item.command.n);
  if (execution.kind === 'answered') {
    // A call that has stopped waiting for the answer meanwhile has nothing to hear.
    return stillPending
      ? decideEvent(flow, row.call, execution.event, mayDial)
      : { call: row.call, commands: [], events: [] };
  }
  const failed = (result === 'failed' || result === 'gone') && stillPending;
  if (failed && !isOfOtherLeg(row, item)) {
    return decideEvent(flow, row.call, failureEvent(executed, at), mayDial);
  }
  const connection = execution.kind === 'done' ? execution.connection : null;
  // Its event was there first, and the call rings by a later attempt.
  if (item.command.kind === 'create' && row.call.state === 'ringing' && !stillPending) {
    return { ...noteStray(row.call, connection), events: [] };
  }
  return result === 'done'
    ? { ...noteResult(row.call, item.command, connection, at), events: [] }
    : { call: row.call, commands: [], events: [] };
};

/**
 * One transaction: the command's row, the command out of `pending`, what the engine makes of a
 * failure with its new commands, and the lease freed with the last of them.
 */
export const settleCommand = (
  saved: Saved,
  executed: Executed,
  flow: Flow,
  at: Instant,
  mayDial: MayDial,
): Change => {
  const { row, etag } = saved;
  const { item, ms, execution } = executed;
  const { n, kind } = item.command;
  const result = resultOf(executed);
  const decided = decideResult(flow, row, executed, result, at, mayDial);
  const rest = row.pending.filter(({ command }) => command.n !== n);
  const pending = pendingAfter(rest, decided.events, decided.call, decided.commands, at);
  const told = statusChange(row.call, decided.call);
  const wishes = told === null ? [] : [told];
  const { notices, nextNotice } = noticesFor(decided.call, row.nextNotice, wishes, at);
  const next: CallRow = {
    ...row,
    nextNotice,
    call: decided.call,
    pending,
    lease: pending.length > 0 ? row.lease : null,
    hasDialled: row.hasDialled || decided.commands.some(isDial),
    handles: withHandle(row.handles, n, execution),
    answerContext: isTicketNeeded(pending) ? row.answerContext : null,
    revision: row.revision + 1,
  };
  const settled = [{ n, kind, result, at, ms, note: noteOf(execution) }];
  return { id: row.call.id, row: next, etag, events: decided.events, settled, notices };
};

const withHandle = (handles: CallRow['handles'], n: number, execution: Outcome) =>
  execution.kind === 'done' && execution.handle !== null
    ? { ...handles, [n]: execution.handle }
    : handles;

const isTicketNeeded = (pending: readonly Pending[]): boolean =>
  pending.some(
    ({ command: { kind } }) => kind === 'answer' || kind === 'reject' || kind === 'redirect',
  );
