import type { Flow } from '../flow/flow.ts';
import { goTo } from './applyMove.ts';
import type { ActiveCall, Outcome, RingingCall } from './call.ts';
import type { Command } from './command.ts';
import type { Decision } from './decision.ts';
import { callEnd } from './dialing/callEnd.ts';
import { postpone } from './dialing/postpone.ts';
import type { CallEvent, Cause, LegEvent, QueueEvent } from './event.ts';
import { type ConnectionId, type Instant, later } from './ids.ts';
import { end, nextNumber } from './leave.ts';
import {
  causeTimeoutMs,
  congestionGrowth,
  congestionMs,
  congestionSpreadMs,
  congestionToldMs,
  createTimeoutMs,
  maxPutBacks,
  pauseAfterConnectMs,
} from './limits.ts';
import { outcomeOf } from './outcomeOf.ts';

/** A prime, so that attempts of one call come at different times too. */
const spreadStep = 1_237;

type Disconnected = Extract<LegEvent, { kind: 'Disconnected' }>;

const ended = (call: RingingCall, outcome: Outcome, at: Instant): Decision => ({
  call: end(call, outcome, at),
  commands: [],
});

/** The sweeper would end an overlong call too, only later. */
const remindOfEnd = ({ call, commands }: Decision, active: ActiveCall): Decision => ({
  call: { ...call, nextCommand: nextNumber(call.nextCommand) },
  commands: [...commands, { kind: 'remind', n: call.nextCommand, at: callEnd(active) }],
});

const connect = (
  flow: Flow,
  call: RingingCall,
  connection: ConnectionId,
  at: Instant,
): Decision => {
  // The events came in the wrong order: somebody answered, and the leg is gone already.
  if (call.waitingFor === 'cause') return ended(call, 'abandoned', at);
  const { waitingFor: _, start, ...facts } = call;
  const active: ActiveCall = {
    ...facts,
    state: 'active',
    connection,
    connectedAt: at,
    step: flow.start,
    // Only for the moment: entering the first step says what the call is doing.
    doing: { kind: 'transferred' },
    stepsTaken: 0,
    taken: false,
    silences: 0,
  };
  const begun = goTo(flow, active, start ?? flow.start, at, pauseAfterConnectMs);
  return call.plan === null || call.plan.maxMs === null ? begun : remindOfEnd(begun, active);
};

/** Ends the call and, where there is a leg already, hangs it up. */
const giveUp = (call: RingingCall, outcome: Outcome, at: Instant): Decision => {
  const ended = end(call, outcome, at);
  if (call.connection === null) return { call: ended, commands: [] };
  const commands: readonly Command[] = [
    { kind: 'hangUp', n: call.nextCommand, connection: call.connection },
  ];
  return { call: { ...ended, nextCommand: nextNumber(call.nextCommand) }, commands };
};

/**
 * A leg that is gone before it connected, without a reason: the event that gives one may be on its
 * way.
 */
const waitForCause = (call: RingingCall, connection: ConnectionId, at: Instant): Decision => {
  const deadline = later(at, causeTimeoutMs);
  return {
    call: {
      ...call,
      connection,
      waitingFor: 'cause',
      deadline,
      nextCommand: nextNumber(call.nextCommand),
    },
    commands: [{ kind: 'remind', n: call.nextCommand, at: deadline }],
  };
};

/** How often a call was put back before anybody was rung, as far as can be told. */
const putBacks = ({ attempt, failedTries }: RingingCall): number => attempt - 1 - failedTries;

/**
 * The next one dials anew, each time after a longer wait; and so that they do not all come back
 * together each waits its own.
 */
const afterCongestion = (call: RingingCall, at: Instant): Decision => {
  const spread = (call.createdAt + call.attempt * spreadStep) % congestionSpreadMs;
  const longer = congestionGrowth ** Math.min(putBacks(call), maxPutBacks);
  const until = later(at, congestionMs * longer + spread);
  return postpone(call, until, 'callerIdBusy', call.attempt + 1, at);
};

const withLeg = (call: RingingCall, connection: ConnectionId): RingingCall => ({
  ...call,
  connection,
});

/**
 * Too many calls at once is said at once; later than that, or again and again, it is somebody who
 * declines.
 */
const isCongestion = (call: RingingCall, at: Instant): boolean =>
  putBacks(call) < maxPutBacks &&
  (call.waitingFor === 'cause' || at - later(call.deadline, -createTimeoutMs) <= congestionToldMs);

/** The attempt is over, and this is why. */
const over = (call: RingingCall, cause: Cause, at: Instant): Decision => {
  if (cause !== 'congested' || call.plan === null) {
    return ended(call, outcomeOf(cause, call.direction), at);
  }
  return isCongestion(call, at) ? afterCongestion(call, at) : ended(call, 'declined', at);
};

/** The reason is waited for once: another farewell that gives none adds nothing. */
const disconnect = (call: RingingCall, event: Disconnected): Decision => {
  const { cause, connection, at } = event;
  if (call.direction === 'inbound' || cause !== 'unknown') {
    return over(withLeg(call, connection), cause, at);
  }
  return call.waitingFor === 'cause' ? { call, commands: [] } : waitForCause(call, connection, at);
};

export const whileRinging = (
  flow: Flow,
  call: RingingCall,
  event: Exclude<CallEvent, QueueEvent>,
): Decision => {
  const { at } = event;
  // Nothing has been asked of a call that nobody has answered.
  if ('token' in event) return { call, commands: [] };
  switch (event.kind) {
    case 'Connected':
      return connect(flow, call, event.connection, at);
    case 'Disconnected':
      return disconnect(call, event);
    case 'DialDeferred':
      return postpone(call, event.until, event.why, call.attempt, at);
    case 'CreateFailed':
    case 'AnswerFailed':
      return over(withLeg(call, event.connection), event.cause, at);
    case 'CommandFailed':
      if (event.cause === 'congested' && call.plan !== null) return afterCongestion(call, at);
      return ended({ ...call, refusedBy: event.rule }, outcomeOf(event.cause, call.direction), at);
    case 'TimerFired':
      return call.waitingFor === 'cause' && at >= call.deadline
        ? ended(call, 'failed', at)
        : { call, commands: [] };
    case 'Silent':
      return event.deadline === call.deadline
        ? giveUp(call, call.direction === 'outbound' ? 'noAnswer' : 'failed', at)
        : { call, commands: [] };
    case 'CancelRequested':
      return giveUp(call, 'cancelled', at);
    case 'Overlong':
    case 'DialDue':
    case 'ParticipantsChanged':
    case 'RequestAnswered':
    case 'RequestFailed':
    case 'OptOutAnswered':
    case 'RecordingKept':
    case 'RecordingLost':
    case 'RecordingHeard':
      return { call, commands: [] };
    default:
      return event satisfies never;
  }
};
