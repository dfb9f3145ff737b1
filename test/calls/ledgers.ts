import { createLedger } from '../../src/calls/createLedger.ts';
import type { Dial } from '../../src/calls/ledger.ts';
import type { LimitStore } from '../../src/calls/limitStore.ts';
import type { Log } from '../../src/calls/ports.ts';
import type { Call } from '../../src/engine/call.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { startCall } from '../../src/engine/startCall.ts';
import type { DialLimits } from '../../src/policy/dialLimits.ts';
import { support } from '../engine/sampleFlow.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { createManualClock } from './manualClock.ts';
import { someRates } from './someRates.ts';
import { number, party } from './world.ts';

export const generous: DialLimits = {
  ...{ perSecond: 1_000, perCallerId: 100, calleeGapMs: 0, calleeCallsPerDay: 100 },
  ...{ clientCallsPerHour: 100, clientCalleesPerDay: 100, spendPerDay: 1e6, spendPerMonth: 1e6 },
  allowUnrated: false,
};

export const callerId = number('+18005550199');

/** A ledger with its surroundings; several may share one store, as instances do. */
export const ledgerOn = (
  limits: Partial<DialLimits> = {},
  limitStore: LimitStore = createMemoryLimitStore(),
  log: Log = () => undefined,
) => {
  const clock = createManualClock(Date.parse('2026-11-26T12:30:00Z'));
  const suppressed = createMemorySuppressedStore();
  const state = { stopped: false };
  const ledger = createLedger({
    ...{ limitStore, suppressed, clock, log, random: () => 0, limits: { ...generous, ...limits } },
    ...{ rates: () => someRates, mayDial: () => null, isStopped: async () => state.stopped },
    ...{ callerIds: [callerId], numberKey: { version: 1, key: new Uint8Array(32).fill(7) } },
  });
  return { ledger, clock, suppressed, state, limitStore };
};

let calls = 0;

/** An outbound call that is just being dialled, and the command that dials it. */
export const dialling = (
  at: number,
  to = '+12065550123',
  plan: Partial<Plan> = {},
): Readonly<{ call: Call; command: Dial }> => {
  calls += 1;
  const now = at as Plan['notBefore'];
  const { call, command } = startCall(
    {
      id: `call-${calls}`.padEnd(22, 'A') as CallId,
      caller: { kind: 'withheld' },
      called: party(to),
      ...{ lists: [], variables: {}, at: now },
    },
    {
      kind: 'create',
      flow: { name: support.name, hash: support.hash },
      ...{ plan: { ...plainPlan('crm', now), ...plan }, earliest: now, callback: null },
    },
  );
  if (command?.kind !== 'create') throw new Error('the call is not due');
  return { call, command };
};

export const second = 2 as CommandNumber;
