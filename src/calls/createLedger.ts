import { strict as assert } from 'node:assert';
import { costOf } from './costOf.ts';
import { createBatcher } from './createBatcher.ts';
import { createTurnstile } from './createTurnstile.ts';
import { dialRefusal, type RefusalDeps } from './dialRefusal.ts';
import type { Ledger } from './ledger.ts';
import { type BatchDeps, type LimitAsk, runLimitBatch } from './limitBatch.ts';
import { commandOf, limitPart, reservationsOf } from './limitKeys.ts';
import { releaseAsks } from './releaseAsks.ts';
import type { Reservation } from './reservation.ts';
import { type CountDeps, reserveAsk, type Turn } from './reserveAsk.ts';
import { type Suppressed, suppressedRefusal } from './suppressedRefusal.ts';

export type LedgerDeps = BatchDeps & RefusalDeps & Suppressed & CountDeps;

/** A transaction has a hundred rows at most, and each of these writes up to three. */
const mostTogether = 30;

type Told = Turn | 'released';

/**
 * The counters of what is dialled, kept in storage. What is asked for at the same time in one
 * process is decided and written together.
 */
export const createLedger = (deps: LedgerDeps): Ledger => {
  const run = (asks: readonly LimitAsk<Told>[]) => runLimitBatch(deps, asks);
  const together = createBatcher<LimitAsk<Told>, Told>(mostTogether, run);
  const takeTurn = createTurnstile(deps.clock, deps.limits.perSecond);
  return {
    reserve: async (call, command) => {
      const refused = await dialRefusal(deps, command);
      if (refused !== null) return { kind: 'refused', ...refused };
      // At the same time, for almost nobody is on the list; whoever is gives back what he reserved
      // when his call is over, as everybody does who could not be called.
      const [listed, told] = await Promise.all([
        suppressedRefusal(deps, command),
        together(reserveAsk(deps, call, command)),
      ]);
      if (listed !== null) return { kind: 'refused', ...listed };
      assert(told !== 'released', 'a reservation is answered by a turn');
      const { reserved, at } = told;
      if (reserved.kind === 'go' && command.kind === 'create') await takeTurn(at);
      return reserved;
    },
    release: async (call) => {
      const keys = await deps.limitStore.keys(limitPart, reservationsOf(call.id));
      const asks = releaseAsks(call, keys, deps.numberKey, deps.clock.now());
      await Promise.all(asks.map(together));
    },
    atOnce: async ({ id }) => {
      const keys = await deps.limitStore.keys(limitPart, reservationsOf(id));
      const [newest] = keys.toSorted((a, b) => commandOf(b) - commandOf(a));
      const [row] = newest === undefined ? [] : await deps.limitStore.read(limitPart, [newest]);
      // The ledger has written it.
      return row?.json ? (JSON.parse(row.json) as Reservation).atOnce : 0;
    },
    preview: async (call, command) => {
      const cost = costOf(deps, call, command);
      const refused =
        (await dialRefusal(deps, command)) ?? (await suppressedRefusal(deps, command));
      if (refused !== null) return { reserved: { kind: 'refused', ...refused }, cost };
      const limitStore = { ...deps.limitStore, write: async () => true };
      // Nothing is written, so nothing is told.
      const unheard = { ...deps, limitStore, log: () => undefined };
      const [turn] = await runLimitBatch(unheard, [reserveAsk(deps, call, command)]);
      assert(turn !== undefined, 'what is asked is answered');
      return { reserved: turn.reserved, cost };
    },
  };
};
