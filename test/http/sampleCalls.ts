import type {
  ActiveCall,
  Call,
  EndedCall,
  RingingCall,
  ScheduledCall,
} from '../../src/engine/call.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { FlowHash, FlowId, StepId } from '../../src/flow/flow.ts';
import { number, party } from '../calls/world.ts';

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

const plan: Plan = {
  client: 'crm',
  from: number('+18005550199'),
  notBefore: time('2026-11-21T10:00:00Z'),
  expiresAt: time('2026-11-22T10:00:00Z'),
  window: {
    zones: ['America/Los_Angeles'],
    week: [[{ opens: 540, closes: 1_080 }], [{ opens: 1_320, closes: 1_560 }], [], [], [], [], []],
  },
  retry: { on: ['busy'], attempts: 3, intervalMs: 900_000, backoff: 2 },
  maxMs: 300_000,
  purpose: 'transactional',
  statusUrl: 'https://crm.example/hook',
  reference: 'order 1',
};

/** A call that the client `crm` has asked for, as it is to be dialled again. */
export const plannedCall: ScheduledCall = {
  ...facts,
  plan,
  attempt: 2,
  state: 'scheduled',
  start: null,
  connection: null,
  dueAt: time('2026-11-21T10:15:00Z'),
  why: 'retry',
  ...{ talkedMs: 0, wasUnplaced: false },
};

/** One that was refused when it was to be dialled. */
export const refusedCall: EndedCall = {
  ...endedCall,
  plan: { ...plan, window: null, retry: null, maxMs: null, statusUrl: null, reference: null },
  outcome: 'refused',
  refusedBy: 'spendDay',
  answeredBy: 'machine',
};

export const everyCall: readonly Call[] = [
  ...[dialingCall, ringingCall, activeCall, endedCall],
  ...[plannedCall, refusedCall],
];
