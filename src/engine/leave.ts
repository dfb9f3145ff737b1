import type { Flow, Prompt } from '../flow/flow.ts';
import type { ActiveCall, EndedCall, Outcome, RingingCall, ScheduledCall } from './call.ts';
import type { HangUp } from './command.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { Decision } from './decision.ts';
import type { CommandNumber, Instant } from './ids.ts';
import { outcomeAtEnd, recordingsAtEnd } from './recording/atEnd.ts';
import { speechOf } from './speechOf.ts';

const goodbye: Prompt = {
  kind: 'text',
  text: 'We are sorry, something went wrong with this call. Please call again later. Goodbye.',
};

export const nextNumber = (n: CommandNumber): CommandNumber => (n + 1) as CommandNumber;

/**
 * Whoever talked to a person was put through to him, whatever the flow did with the caller
 * afterwards; where only a machine has listened nobody was reached.
 */
const asReached = (call: ScheduledCall | RingingCall | ActiveCall, outcome: Outcome): Outcome => {
  if (outcome !== 'completed' && outcome !== 'abandoned') return outcome;
  if (call.state === 'active' && call.taken) return 'transferred';
  return call.answeredBy === 'machine' ? 'machine' : outcome;
};

/** The call is over; nothing more is asked of the provider. */
export const end = (
  call: ScheduledCall | RingingCall | ActiveCall,
  outcome: Outcome,
  at: Instant,
): EndedCall => ({
  id: call.id,
  direction: call.direction,
  flow: call.flow,
  caller: call.caller,
  called: call.called,
  lists: call.lists,
  variables: call.variables,
  secrets: {},
  language: call.language,
  speech: call.speech,
  recordings: recordingsAtEnd(call.recordings),
  consents: call.consents,
  queue: call.queue,
  trail: call.trail,
  marks: call.marks,
  spoken: call.spoken,
  plan: call.plan,
  failedTries: call.failedTries,
  answeredBy: call.answeredBy,
  refusedBy: call.refusedBy,
  createdAt: call.createdAt,
  attempt: call.attempt,
  nextCommand: call.nextCommand,
  state: 'ended',
  outcome: outcomeAtEnd(asReached(call, outcome), call.recordings, at),
  connection: call.connection,
  connectedAt: call.state === 'active' ? call.connectedAt : null,
  endedAt: at,
});

/** We hang up; the call ends when the provider says that it has. */
export const hangUp = (call: ActiveCall, outcome: Outcome, at: Instant): Decision => {
  const command: HangUp = { kind: 'hangUp', n: call.nextCommand, connection: call.connection };
  return {
    call: {
      ...call,
      nextCommand: nextNumber(call.nextCommand),
      doing: { kind: 'hangingUp', token: command.n, outcome },
      deadline: deadlineOf(command, at),
    },
    commands: [command],
  };
};

/** What a caller hears, instead of silence, when the flow cannot go on. */
export const sayGoodbye = (
  flow: Flow,
  call: ActiveCall,
  outcome: Outcome,
  at: Instant,
): Decision => {
  const n = call.nextCommand;
  const command = { kind: 'say', n, speech: speechOf(flow, call, [goodbye], 0) } as const;
  return {
    call: {
      ...call,
      nextCommand: nextNumber(n),
      doing: { kind: 'sayingGoodbye', token: n, outcome },
      deadline: deadlineOf(command, at),
    },
    commands: [command],
  };
};
