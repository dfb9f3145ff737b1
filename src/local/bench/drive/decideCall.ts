import type { Call } from '../../../engine/call.ts';
import { decide } from '../../../engine/decide.ts';
import type { CallEvent } from '../../../engine/event.ts';
import type { CallId, CommandNumber, ConnectionId, EventId, Instant } from '../../../engine/ids.ts';
import { startCall } from '../../../engine/startCall.ts';
import type { Flow } from '../../../flow/flow.ts';
import type { PhoneNumber } from '../../../flow/phoneNumber.ts';

export type Decided = Readonly<{ call: Call; decisions: number }>;

// Made here as a parser at the edge would make them.
const at = 1_764_000_000_000 as Instant;
const phone = (number: string) => ({ kind: 'phone', number: number as PhoneNumber }) as const;
const caller = phone('+12065550100');
const called = phone('+18005550199');
const id = 'abcdefghijklmnopqrstuv' as CallId;
const leg = { note: '200/0', attempt: 1, connection: 'leg' as ConnectionId, at };
const eventId = (n: number) => `event-${n}` as EventId;
const token = (n: number) => n as CommandNumber;

/** A caller who presses 1, is put through and hangs up; tokens are those of the support menu. */
const events: readonly CallEvent[] = [
  { ...leg, kind: 'Connected', id: eventId(1) },
  { ...leg, kind: 'KeysPressed', id: eventId(2), token: token(2), keys: ['1'] },
  { ...leg, kind: 'PromptEnded', id: eventId(3), token: token(3) },
  { ...leg, kind: 'TransferAccepted', id: eventId(4), token: token(4) },
  { ...leg, kind: 'Disconnected', id: eventId(5), cause: 'hungUp' },
];

/** The engine's decisions about one whole call through the support menu; the call as it ended. */
export const decideCall = (flow: Flow): Decided => {
  const { name, hash } = flow;
  const beginning = { kind: 'answer', flow: { name, hash } } as const;
  let call: Call = startCall({ id, caller, called, lists: [], variables: {}, at }, beginning).call;
  for (const event of events) call = decide(flow, call, event).call;
  if (call.state !== 'ended' || call.outcome !== 'transferred') {
    throw new Error('the call went another way than the support menu does');
  }
  return { call, decisions: events.length };
};
