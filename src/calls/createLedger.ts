import { strict as assert } from 'node:assert';
import { type Instant, later } from '../engine/ids.ts';
import { createBatcher } from './createBatcher.ts';
import { createTurnstile } from './createTurnstile.ts';
import { type AskDeps, dialAsk, type Turn } from './dialAsk.ts';
import { dialCost } from './dialCost.ts';
import { dialRefusal, type RefusalDeps } from './dialRefusal.ts';
import type { Ledger } from './ledger.ts';
import { type BatchDeps, type LimitAsk, runLimitBatch } from './limitBatch.ts';
import { monthOf, reservationsOf } from './limitKeys.ts';
import { releaseAsks } from './releaseAsks.ts';

export type LedgerDeps = BatchDeps & RefusalDeps & AskDeps;

/** An attempt that is over began in this month or, if that has just begun, in the one before. */
const lookBackMs = 2 * 60 * 60_000;
/** A transaction has a hundred rows at most, and each of these writes up to three. */
const mostTogether = 30;

type Told = Turn | 'released';
type Ask = LimitAsk<Told>;

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
  const takeTurn = createTurnstile(deps.clock, deps.limits.perSecond);
  return {
    reserve: async (call, command) => {
      const refused = await dialRefusal(deps, command);
      if (refused !== null) return { kind: 'refused', ...refused };
      const told = await together(dialAsk(deps, call, command, deps.clock.now()));
      assert(told !== 'released', 'a reservation is answered by a turn');
      const { reserved, at } = told;
      if (reserved.kind === 'go' && command.kind === 'create') await takeTurn(at);
      return reserved;
    },
    release: async (call) => {
      const now = deps.clock.now();
      for (const month of monthsOf(now)) {
        const keys = await deps.limitStore.keys(month, reservationsOf(call.id));
        await Promise.all(releaseAsks(call, month, keys, now).map(together));
      }
    },
    preview: async (call, command) => {
      const cost = dialCost(deps.rates(), call, command);
      const refused = await dialRefusal(deps, command);
      if (refused !== null) return { reserved: { kind: 'refused', ...refused }, cost };
      const limitStore = { ...deps.limitStore, write: async () => true };
      const [turn] = await runLimitBatch({ ...deps, limitStore }, [
        dialAsk(deps, call, command, deps.clock.now()),
      ]);
      assert(turn !== undefined, 'what is asked is answered');
      return { reserved: turn.reserved, cost };
    },
  };
};
