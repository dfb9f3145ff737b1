import type { AnswerDeps } from '../../src/calls/answerCall.ts';
import type { CallRow } from '../../src/calls/callRow.ts';
import type { PlaceDeps } from '../../src/calls/claimFor.ts';
import { createCurrentSwitches } from '../../src/calls/currentSwitches.ts';
import { createFlowOf } from '../../src/calls/flowOf.ts';
import type { IncomingCall } from '../../src/calls/incomingCall.ts';
import type { KeepDeps } from '../../src/calls/keepRecording.ts';
import type { LimitStore } from '../../src/calls/limitStore.ts';
import type {
  AuditStore,
  CallIndex,
  CallStore,
  Change,
  DueCall,
  Execution,
  FlowStore,
  Order,
  QueueStore,
  SaveResult,
  SwitchStore,
} from '../../src/calls/ports.ts';
import type { SuppressedStore } from '../../src/calls/suppressedStore.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import type { FlowSet } from '../../src/flow/flowSet.ts';
import { parseParty } from '../../src/flow/party.ts';
import { parsePhoneNumber } from '../../src/flow/phoneNumber.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import type { RateTable } from '../../src/policy/rateFor.ts';
import { createMemoryGateway, type MemoryGateway } from '../acs/memoryGateway.ts';
import {
  createMemoryRecordingFiles,
  type MemoryRecordingFiles,
} from '../acs/memoryRecordingFiles.ts';
import { createMemoryAuditStore } from '../store/memoryAuditStore.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { createMemorySwitchStore } from '../store/memorySwitchStore.ts';
import { createManualClock, type ManualClock } from './manualClock.ts';
import { openLedger } from './openLedger.ts';
import { sampleLines } from './sampleLines.ts';
import { someRates } from './someRates.ts';
import { shippedFlows } from './supportFlow.ts';

/** Thrown by a hook where a process is to die: nothing after it runs. */
export class Crash extends Error {}

export type Stores = Readonly<{
  store: CallStore;
  index: CallIndex;
  keptFlows: FlowStore;
  queues?: QueueStore;
}>;

/** What a test may put between the use cases and the world. */
export type Hooks = {
  beforeSave: (change: Change) => Promise<void>;
  afterSave: (change: Change, result: SaveResult) => SaveResult;
  afterExecute: (order: Order, execution: Execution) => Promise<Execution>;
};

/** A line as it was logged. */
export type Line = Readonly<{ message: string; [field: string]: unknown }>;

export type World = Readonly<{
  deps: AnswerDeps &
    PlaceDeps &
    KeepDeps &
    Readonly<{
      switches: SwitchStore;
      audit: AuditStore;
      files: MemoryRecordingFiles;
      limitStore: LimitStore;
      suppressed: SuppressedStore;
      rates: () => RateTable;
    }>;
  clock: ManualClock;
  gateway: MemoryGateway;
  hooks: Hooks;
  wakes: Readonly<{ id: CallId; n: CommandNumber; at: Instant }>[];
  requests: Readonly<{ id: CallId; n: CommandNumber }>[];
  dials: DueCall[];
  queueRuns: Readonly<{ name: QueueName; at: Instant }>[];
  notified: Readonly<{ id: CallId; at: Instant }>[];
  logged: string[];
  /** The lines that are counted, apart from the others. */
  measured: Line[];
  row: (id: CallId) => Promise<CallRow>;
}>;

export const number = (text: string) => {
  const parsed = parsePhoneNumber(text);
  if (parsed === null) throw new Error(`not a number: ${text}`);
  return parsed;
};

export const party = (text: string) => {
  const parsed = parseParty(text);
  if (parsed === null) throw new Error(`not a party: ${text}`);
  return parsed;
};

const hooked = (store: CallStore, hooks: Hooks): CallStore => ({
  ...store,
  save: async (change) => {
    await hooks.beforeSave(change);
    return hooks.afterSave(change, await store.save(change));
  },
});

/** The use cases on given stores, a provider in memory and a clock that stands still. */
export const createWorld = (stores: Stores, flows: FlowSet = shippedFlows()): World => {
  const clock = createManualClock(Date.parse('2026-11-21T10:00:00Z'));
  const gateway = createMemoryGateway();
  const hooks: Hooks = {
    beforeSave: async () => {},
    afterSave: (_, result) => result,
    afterExecute: async (_, execution) => execution,
  };
  const wakes: World['wakes'] = [];
  const requests: World['requests'] = [];
  const dials: World['dials'] = [];
  const queueRuns: World['queueRuns'] = [];
  const notified: World['notified'] = [];
  const logged: string[] = [];
  const flowSet = () => flows;
  const key = new Uint8Array(32).fill(7);
  const measured: Line[] = [];
  const log: World['deps']['log'] = (_, message, fields) =>
    message in sampleLines ? void measured.push({ message, ...fields }) : void logged.push(message);
  const switches = createMemorySwitchStore();
  const currentSwitches = createCurrentSwitches({ read: switches.all, now: clock.now, log });
  const deps: World['deps'] = {
    ...stores,
    store: hooked(stores.store, hooks),
    gateway: {
      ...gateway,
      execute: async (order) => hooks.afterExecute(order, await gateway.execute(order)),
    },
    wakeups: {
      wake: async (id, n, at) => void wakes.push({ id, n, at }),
      dial: async (id, dueAt) => void dials.push({ id, dueAt }),
      cancel: async () => undefined,
      request: async (id, n) => void requests.push({ id, n }),
      runQueue: async (name, at) => void queueRuns.push({ name, at }),
      notify: async (id, at) => void notified.push({ id, at }),
    },
    clock,
    random: () => 0.5,
    flowSet,
    switches,
    queues: stores.queues ?? createMemoryQueueStore(),
    flowOf: createFlowOf(flowSet, stores.keptFlows, currentSwitches),
    mayDial: () => null,
    callbackBaseUrl: 'https://app.example',
    numberKey: { version: 1, key },
    idKey: key,
    callerIds: [number('+18005550199')],
    fallbackNumber: number('+12065550199'),
    log,
    ledger: openLedger(number('+18005550199')),
    limitStore: createMemoryLimitStore(),
    suppressed: createMemorySuppressedStore(),
    rates: () => someRates,
    voicemailTo: { webhook: null, teams: null },
    audit: createMemoryAuditStore(),
    files: createMemoryRecordingFiles(),
    recordings: createMemoryRecordingStore(),
  };
  const row = async (id: CallId): Promise<CallRow> => {
    const saved = await stores.store.load(id);
    if (saved === null) throw new Error(`no call ${id}`);
    return saved.row;
  };
  return {
    ...{ deps, clock, gateway, hooks, wakes, dials, requests, queueRuns, notified },
    ...{ logged, measured, row },
  };
};

let calls = 0;

/** Somebody calls the system's number; every call of a test run is another. */
export const incomingCall = (world: World): IncomingCall => {
  calls += 1;
  const unique = `${calls}-${process.pid}-${process.hrtime.bigint()}`;
  return {
    eventId: `event-${unique}` as IncomingCall['eventId'],
    occurredAt: world.clock.now(),
    caller: party('+12065550100'),
    called: party('+18005550199'),
    correlationId: `correlation-${unique}` as IncomingCall['correlationId'],
    context: 'ticket',
  };
};
