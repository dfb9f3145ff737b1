import type { CallRow, Pending } from '../../src/calls/callRow.ts';
import type { ActiveCall, Doing } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { FlowHash, FlowId, StepId } from '../../src/flow/flow.ts';
import { party } from './world.ts';

export const at = (ms: number): Instant => ms as Instant;
export const n = (value: number): CommandNumber => value as CommandNumber;
export const leg = 'leg-1' as ConnectionId;

export const activeCall = (doing: Doing, nextCommand = 4): ActiveCall => ({
  id: 'call-1' as CallId,
  direction: 'inbound',
  flow: { name: 'contoso-support' as FlowId, hash: 'hash' as FlowHash },
  caller: party('+12065550100'),
  called: party('+18005550199'),
  variables: {},
  ...freshFacts,
  createdAt: at(0),
  attempt: 1,
  nextCommand: n(nextCommand),
  state: 'active',
  connection: leg,
  connectedAt: at(0),
  step: 'welcome' as StepId,
  doing,
  stepsTaken: 1,
  taken: false,
  silences: 0,
  deadline: at(60_000),
});

export const say = (number: number): Command => ({
  kind: 'say',
  n: n(number),
  speech: { prompts: [], pauseMs: 0, voice: 'v', language: 'en-US' },
});

export const pending = (command: Command, repeated = false): Pending => ({
  command,
  since: at(0),
  repeated,
});

export const rowOf = (call: CallRow['call'], rest: Partial<CallRow> = {}): CallRow => ({
  call,
  pending: [],
  lease: null,
  handles: {},
  callbackToken: 'token',
  answerContext: null,
  origin: 'event',
  nextNotice: 1,
  hasDialled: false,
  revision: 1,
  ...rest,
});
