import type { Flow } from '../flow/flow.ts';
import { afterEnd } from './afterEnd.ts';
import type { Call } from './call.ts';
import type { Decision } from './decision.ts';
import { afterAttempt } from './dialing/afterAttempt.ts';
import { whileScheduled } from './dialing/whileScheduled.ts';
import type { CallEvent, QueueEvent } from './event.ts';
import { nextNumber } from './leave.ts';
import { withMarks } from './marking/withMarks.ts';
import { whileActive } from './whileActive.ts';
import { whileRinging } from './whileRinging.ts';
import { withLiveSwitches } from './withLiveSwitches.ts';

/** Whether an event is about the leg that the call holds now; our own events always are. */
const isOfThisLeg = (call: Call, event: CallEvent): boolean =>
  !('connection' in event) ||
  (event.attempt === call.attempt &&
    (call.connection === null || call.connection === event.connection));

const isOfQueue = (event: CallEvent): event is QueueEvent =>
  event.kind === 'QueueAnswered' || event.kind === 'AgentOffered';

/** A leg of an older attempt, or a second one: nobody is there to talk to it. */
const onOtherLeg = (call: Call, event: CallEvent): Decision =>
  event.kind === 'Connected'
    ? {
        call: { ...call, nextCommand: nextNumber(call.nextCommand) },
        commands: [{ kind: 'hangUp', n: call.nextCommand, connection: event.connection }],
      }
    : { call, commands: [] };

const decideByState = (flow: Flow, call: Call, event: CallEvent): Decision => {
  if (call.state === 'active') return whileActive(flow, call, event);
  // Whoever is not on the line waits for nobody.
  if (isOfQueue(event)) return { call, commands: [] };
  switch (call.state) {
    case 'scheduled':
      return whileScheduled(call, event);
    case 'ringing':
      return whileRinging(flow, call, event);
    case 'ended':
      return afterEnd(call, event);
    default:
      return call satisfies never;
  }
};

const decideLeg = (flow: Flow, call: Call, event: CallEvent): Decision => {
  const decision = withMarks(flow, call, decideByState(flow, call, event), event);
  return afterAttempt(call, decision, event.at);
};

/**
 * What an event makes of a call. A plain function: the time and every id arrive inside the event.
 * The very same `call` object comes back when nothing changes.
 */
export const decide = (loaded: Flow, call: Call, event: CallEvent): Decision =>
  isOfThisLeg(call, event)
    ? decideLeg(withLiveSwitches(loaded, event.at), call, event)
    : onOtherLeg(call, event);
