import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LimitStore } from '../../src/calls/limitStore.ts';
import type { Call, EndedCall } from '../../src/engine/call.ts';
import { isUnplaced } from '../../src/engine/dialing/isUnplaced.ts';
import { type ConnectionId, type Instant, later } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import type { DialLimits } from '../../src/policy/dialLimits.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { dialling, ledgerOn } from './ledgers.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const houses = 3;
const perMinute = 0.1;
const minutes = 10;

const limits = {
  ...{ perCallerId: 3, calleeCallsPerDay: 2, clientCallsPerHour: 4, clientCalleesPerDay: 2 },
  spendPerDay: 4,
} satisfies Partial<DialLimits>;

/** How an attempt goes: it rang for nothing, was never placed, or was a talk of so many minutes. */
const ending = fc.oneof(
  fc.constant('busy' as const),
  fc.constant('refused' as const),
  fc.constant('failed' as const),
  fc.integer({ min: 1, max: minutes }),
);

type Dialled = Readonly<{ house: number; to: number; client: string; ending: Ending }>;
type Ending = 'busy' | 'refused' | 'failed' | number;

const dialled: fc.Arbitrary<Dialled> = fc.record({
  house: fc.nat({ max: houses - 1 }),
  to: fc.nat({ max: 2 }),
  client: fc.constantFrom('crm', 'alarm'),
  ending,
});

const endOf = (call: Call, how: Ending): EndedCall => {
  if (call.state !== 'ringing') throw new Error(call.state);
  const at = noon as Instant;
  if (typeof how === 'string') return end(call, how, at);
  const ended = end(call, 'completed', later(at, how * 60_000));
  return { ...ended, connectedAt: at, connection: 'leg' as ConnectionId };
};

type Counted = Dialled & { isLive: boolean; isCounted: boolean; cost: number };

/** What has been dialled so far breaks none of the limits. */
const expectWithin = (all: readonly Counted[]): void => {
  expect(all.filter(({ isLive }) => isLive).length).toBeLessThanOrEqual(limits.perCallerId);
  const spent = all.reduce((sum, { cost }) => sum + cost, 0);
  expect(spent).toBeLessThanOrEqual(limits.spendPerDay + 1e-9);
  const counted = all.filter(({ isCounted }) => isCounted);
  for (const calls of Map.groupBy(counted, ({ to }) => to).values()) {
    expect(calls.length).toBeLessThanOrEqual(limits.calleeCallsPerDay);
  }
  for (const calls of Map.groupBy(counted, ({ client }) => client).values()) {
    expect(calls.length).toBeLessThanOrEqual(limits.clientCallsPerHour);
    const callees = new Set(calls.map(({ to }) => to));
    expect(callees.size).toBeLessThanOrEqual(limits.clientCalleesPerDay);
  }
};

type House = Pick<ReturnType<typeof ledgerOn>, 'ledger'>;

/** Dials, and once that is over releases it; whoever meets too many others dials nobody. */
const live = async ({ ledger }: House, asked: Dialled, all: Counted[]): Promise<void> => {
  const maxMs = minutes * 60_000;
  const { call, command } = dialling(noon, `+1206555010${asked.to}`, {
    ...{ maxMs, client: asked.client },
  });
  const reserved = await ledger.reserve(call, command).catch(() => null);
  if (reserved?.kind !== 'go') return;
  const mine = { ...asked, isLive: true, isCounted: true, cost: perMinute * minutes };
  all.push(mine);
  expectWithin(all);
  const over = endOf(call, asked.ending);
  mine.isLive = false;
  mine.isCounted = !isUnplaced(over);
  mine.cost = typeof asked.ending === 'number' ? perMinute * asked.ending : 0;
  await ledger.release(over);
  // Once more is no more.
  await ledger.release(over);
};

/** A store whose answers come in whatever order the scheduler likes. */
const scheduled = (scheduler: fc.Scheduler, store: LimitStore): LimitStore => ({
  ...store,
  read: scheduler.scheduleFunction(store.read),
  write: scheduler.scheduleFunction(store.write),
  keys: scheduler.scheduleFunction(store.keys),
});

test('in whatever order instances come to their one store, no limit is passed', async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(dialled, { minLength: 2, maxLength: 14 }),
      async (scheduler, asked) => {
        const limitStore = createMemoryLimitStore();
        const all: Counted[] = [];
        const instances = Array.from({ length: houses }, () =>
          ledgerOn(limits, scheduled(scheduler, limitStore)),
        );
        const lives = asked.map((one) => {
          const house = instances[one.house];
          return house === undefined ? Promise.resolve() : live(house, one, all);
        });
        await scheduler.waitFor(Promise.all(lives));
        most = Math.max(most, all.length);
        const rows = await limitStore.read('outbound', ['counters']);
        const counters = JSON.parse(rows[0]?.json ?? '{"lines":{}}');
        for (const { busy } of Object.values<{ busy: number }>(counters.lines)) {
          expect(busy).toBe(0);
        }
        const spent = all.reduce((sum, { cost }) => sum + cost, 0);
        expect((counters.spentDay ?? 0) / 1e6).toBeCloseTo(spent);
      },
    ),
    { numRuns: 300 },
  );
  // Or else it has proven nothing.
  expect(most).toBeGreaterThan(limits.perCallerId);
});
