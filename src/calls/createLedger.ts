import { strict as assert } from 'node:assert';
import type { Call } from '../engine/call.ts';
import type { DialRefused } from '../engine/dialRule.ts';
import { type Instant, later } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { decideDial } from '../policy/decideDial.ts';
import type { DialLimits } from '../policy/dialLimits.ts';
import { type RateTable, rateFor } from '../policy/rateFor.ts';
import { askedOf } from './askedOf.ts';
import { createBatcher } from './createBatcher.ts';
import type { MayDial } from './decideEvent.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import type { Dial, Ledger, Preview, Reserved } from './ledger.ts';
import {
  type BatchDeps,
  type LimitAsk,
  type LimitChange,
  type LimitRows,
  runLimitBatch,
} from './limitBatch.ts';
import { monthOf, numberKeyOf, reservationKeyOf, reservationsOf } from './limitKeys.ts';
import { releaseAsks } from './releaseAsks.ts';
import { type Suppressed, suppressedRefusal } from './suppressedRefusal.ts';

export type LedgerDeps = BatchDeps &
  Suppressed &
  Readonly<{
    limits: DialLimits;
    rates: () => RateTable;
    mayDial: MayDial;
    /** Whether an operator has stopped all dialling. */
    isStopped: () => Promise<boolean>;
    callerIds: readonly PhoneNumber[];
    numberKey: HashKey;
  }>;

const millionths = 1_000_000;
const msPerSecond = 1_000;
/** An attempt that is over began in this month or, if that has just begun, in the one before. */
const lookBackMs = 2 * 60 * 60_000;
/** A transaction has a hundred rows at most, and each of these writes up to three. */
const mostTogether = 30;

type Turn = Readonly<{ reserved: Reserved; at: Instant }>;
type Told = Turn | 'released';
type Ask = LimitAsk<Told>;

const stopped: DialRefused = {
  rule: 'killSwitch',
  message: 'An operator has stopped all dialling, until the switch `no-outbound` is turned off.',
};

/** What keeps somebody from being dialled, whatever has been dialled before. */
const refusalOf = async (deps: LedgerDeps, command: Dial): Promise<DialRefused | null> => {
  if (await deps.isStopped()) return stopped;
  return deps.mayDial(command.to) ?? (await suppressedRefusal(deps, command));
};

const changeOf = (
  deps: LedgerDeps,
  call: Call,
  command: Dial,
  { counters, use, reservation }: LimitRows,
  now: Instant,
): LimitChange<Turn> => {
  const nothing = { counters: null, use: null, reservation: null };
  // The same command again: it may be under way, so it goes on as it began.
  if (reservation !== null) {
    return { ...nothing, result: { reserved: { kind: 'go', from: reservation.from }, at: now } };
  }
  const asked = askedOf(call, command, deps.callerIds, deps.rates());
  const decision = decideDial({ asked, counters, use, limits: deps.limits, now });
  switch (decision.kind) {
    case 'go': {
      const { from, at, cost } = decision;
      return {
        result: { reserved: { kind: 'go', from }, at },
        counters: decision.counters,
        use: decision.use,
        reservation: {
          ...{ kind: command.kind, from, at: now, cost },
          perMinute: asked.perMinute ?? 0,
          isReleased: false,
        },
      };
    }
    case 'later': {
      const { kind, until, why } = decision;
      const result = { reserved: { kind, until, why }, at: now };
      return { ...nothing, result, counters: decision.counters };
    }
    case 'refused':
      return { ...nothing, result: { reserved: decision, at: now } };
    default:
      return decision satisfies never;
  }
};

const askOf = (deps: LedgerDeps, call: Call, command: Dial): LimitAsk<Turn> => ({
  month: monthOf(deps.clock.now()),
  numberKey:
    command.to.kind === 'phone'
      ? numberKeyOf(numberHashOf(deps.numberKey, command.to.number))
      : null,
  reservationKey: reservationKeyOf(call.id, command.n),
  decide: (rows, now) => changeOf(deps, call, command, rows, now),
});

const costOf = (deps: LedgerDeps, call: Call, command: Dial): Preview['cost'] => {
  const rates = deps.rates();
  const rate = command.to.kind === 'phone' ? rateFor(rates, command.to.number) : null;
  if (rate === null) return null;
  const { minutes } = askedOf(call, command, deps.callerIds, rates);
  const perMinute = rate.perMinute / millionths;
  return {
    currency: rates.currency,
    perMinute,
    atMost: perMinute * minutes,
    destination: rate.destination,
    ratesOf: rates.date,
  };
};

/** What is asked together is of one month, but for a moment at its end. */
const runAll = async (deps: BatchDeps, asks: readonly Ask[]): Promise<readonly Told[]> => {
  const told = new Map<Ask, Told>();
  for (const ofMonth of Map.groupBy(asks, ({ month }) => month).values()) {
    const results = await runLimitBatch(deps, ofMonth);
    results.forEach((result, index) => {
      const ask = ofMonth[index];
      if (ask !== undefined) told.set(ask, result);
    });
  }
  return asks.flatMap((ask) => told.get(ask) ?? []);
};

const monthsOf = (now: Instant): readonly string[] => [
  ...new Set([monthOf(now), monthOf(later(now, -lookBackMs))]),
];

/**
 * The counters of what is dialled, kept in storage. What is asked for at the same time in one
 * process is decided and written together.
 */
export const createLedger = (deps: LedgerDeps): Ledger => {
  const together = createBatcher<Ask, Told>(mostTogether, (asks) => runAll(deps, asks));
  let lastTurn = 0;
  // Turns are given out evenly; however long the writing took, those of one process stay apart.
  const waitFor = async ({ reserved, at }: Turn, { kind }: Dial): Promise<void> => {
    const now = deps.clock.now();
    const isPaced = reserved.kind === 'go' && kind === 'create';
    const turn = isPaced ? Math.max(at, now, lastTurn + msPerSecond / deps.limits.perSecond) : at;
    if (isPaced) lastTurn = turn;
    if (turn > now) await deps.clock.sleep(turn - now);
  };
  return {
    reserve: async (call, command) => {
      const refused = await refusalOf(deps, command);
      if (refused !== null) return { kind: 'refused', ...refused };
      const told = await together(askOf(deps, call, command));
      assert(told !== 'released', 'a reservation is answered by a turn');
      await waitFor(told, command);
      return told.reserved;
    },
    release: async (call) => {
      const now = deps.clock.now();
      for (const month of monthsOf(now)) {
        const keys = await deps.limitStore.keys(month, reservationsOf(call.id));
        await Promise.all(releaseAsks(call, month, keys, now).map(together));
      }
    },
    preview: async (call, command) => {
      const cost = costOf(deps, call, command);
      const refused = await refusalOf(deps, command);
      if (refused !== null) return { reserved: { kind: 'refused', ...refused }, cost };
      const limitStore = { ...deps.limitStore, write: async () => true };
      const [turn] = await runLimitBatch({ ...deps, limitStore }, [askOf(deps, call, command)]);
      assert(turn !== undefined, 'what is asked is answered');
      return { reserved: turn.reserved, cost };
    },
  };
};
