import { randomBytes } from 'node:crypto';
import type { CallRow, SettledCommand } from '../../src/calls/callRow.ts';
import type { Call } from '../../src/engine/call.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type {
  CallId,
  CommandNumber,
  ConnectionId,
  EventId,
  Instant,
} from '../../src/engine/ids.ts';
import type { FlowHash, FlowId } from '../../src/flow/flow.ts';
import { parseParty } from '../../src/flow/party.ts';

/** An id that no other test has, so that tests can share the tables of one Azurite. */
export const newCallId = (): CallId => randomBytes(16).toString('base64url') as CallId;

/** 2026-11-21 10:00:00.123 UTC. */
export const sampleTime = Date.UTC(2026, 10, 21, 10, 0, 0, 123) as Instant;

const party = (text: string) => parseParty(text) ?? { kind: 'withheld' as const };

/** A ringing inbound call of the flow `support`. */
export const sampleCall = (id: CallId, createdAt: Instant = sampleTime): Call => ({
  id,
  direction: 'inbound',
  flow: { name: 'support' as FlowId, hash: 'f'.repeat(64) as FlowHash },
  caller: party('+12065550100'),
  called: party('+18005551000'),
  variables: {},
  ...freshFacts,
  createdAt,
  attempt: 1,
  nextCommand: 2 as CommandNumber,
  state: 'ringing',
  waitingFor: 'connection',
  start: null,
  connection: null,
  deadline: (createdAt + 30_000) as Instant,
});

/** A row that has just been claimed: `answer` is pending under a lease. */
export const sampleRow = (id: CallId, change: Partial<CallRow> = {}): CallRow => ({
  call: sampleCall(id),
  pending: [
    {
      command: { kind: 'answer', n: 1 as CommandNumber },
      since: sampleTime,
      repeated: false,
    },
  ],
  handles: {},
  lease: { owner: 'owner-1', until: (sampleTime + 9_000) as Instant },
  callbackToken: 'token',
  answerContext: 'ticket',
  origin: 'event-grid-1',
  nextNotice: 1,
  hasDialled: false,
  revision: 1,
  ...change,
});

export const sampleEvent = (id: string, atMs = 0): CallEvent => ({
  id: id as EventId,
  at: (sampleTime + atMs) as Instant,
  note: '',
  attempt: 1,
  connection: 'connection-1' as ConnectionId,
  kind: 'Connected',
});

export const sampleSettled = (n: number, atMs = 0): SettledCommand => ({
  n: n as CommandNumber,
  kind: 'answer',
  result: 'done',
  at: (sampleTime + atMs) as Instant,
  ms: 42,
  note: '',
});
