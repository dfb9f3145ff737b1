import type { ActiveCall, Call, EndedCall, RingingCall } from '../../src/engine/call.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { FlowHash, FlowId, StepId } from '../../src/flow/flow.ts';
import { party } from '../calls/world.ts';

export const sampleId = 'aZ09_-aZ09_-aZ09_-aZ09' as CallId;
const time = (text: string): Instant => Date.parse(text) as Instant;
const leg = 'leg-1' as ConnectionId;

const facts = {
  id: sampleId,
  direction: 'outbound',
  flow: { name: 'reminder' as FlowId, hash: 'hash' as FlowHash },
  caller: party('+18005550199'),
  called: party('+12065550100'),
  variables: {},
  ...freshFacts,
  createdAt: time('2026-11-21T10:00:00Z'),
  attempt: 1,
  nextCommand: 2 as CommandNumber,
} as const;

/** An outbound call that has no leg yet. */
export const dialingCall: RingingCall = {
  ...facts,
  state: 'ringing',
  waitingFor: 'connection',
  start: null,
  connection: null,
  deadline: time('2026-11-21T10:02:10Z'),
};

export const ringingCall: RingingCall = { ...dialingCall, connection: leg };

export const inboundCall: RingingCall = { ...dialingCall, direction: 'inbound', flow: null };

export const activeCall: ActiveCall = {
  ...facts,
  state: 'active',
  connection: leg,
  connectedAt: time('2026-11-21T10:00:05Z'),
  step: 'welcome' as StepId,
  doing: { kind: 'transferred' },
  stepsTaken: 1,
  taken: false,
  silences: 0,
  deadline: time('2026-11-21T10:01:00Z'),
};

export const endedCall: EndedCall = {
  ...facts,
  state: 'ended',
  outcome: 'busy',
  connection: null,
  connectedAt: null,
  endedAt: time('2026-11-21T10:00:09Z'),
};

export const everyCall: readonly Call[] = [dialingCall, ringingCall, activeCall, endedCall];
