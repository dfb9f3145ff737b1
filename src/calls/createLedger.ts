import { strict as assert } from 'node:assert';
import { costOf } from './costOf.ts';
import { createBatcher } from './createBatcher.ts';
import { dialRefusal, type RefusalDeps } from './dialRefusal.ts';
import type { Dial, Ledger } from './ledger.ts';
import { type BatchDeps, type LimitAsk, runLimitBatch } from './limitBatch.ts';
import { limitPart, reservationsOf } from './limitKeys.ts';
import { releaseAsks } from './releaseAsks.ts';
import { type CountDeps, reserveAsk, type Turn } from './reserveAsk.ts';

export type LedgerDeps = BatchDeps & RefusalDeps & CountDeps;

const msPerSecond = 1_000;
/** A transaction has a hundred rows at most, and each of these writes up to three. */
const mostTogether = 30;

type Told = Turn | 'released';

/**
 * Waits until it is somebody's turn. Turns are given out evenly; however long the writing took,
 * those of one process stay apart.
 */
const createTurns = ({ clock, limits }: LedgerDeps) => {
  let last = 0;
  return async ({ reserved, at }: Turn, { kind }: Dial): Promise<void> => {
    const now = clock.now();
    const isPaced = reserved.kind === 'go' && kind === 'create';
    const turn = isPaced ? Math.max(at, now, last + msPerSecond / limits.perSecond) : at;
    if (isPaced) last = turn;
    if (turn > now) await clock.sleep(turn - now);
  };
};

/**
 * The counters of what is dialled, kept in storage. What is asked for at the same time in one
 * process is decided and written together.
 */
export const createLedger = (deps: LedgerDeps): Ledger => {
  const run = (asks: readonly LimitAsk<Told>[]) => runLimitBatch(deps, asks);
  const together = createBatcher<LimitAsk<Told>, Told>(mostTogether, run);
  const turnOf = createTurns(deps);
  return {
    reserve: async (call, command) => {
      const refused = await dialRefusal(deps, command);
      if (refused !== null) return { kind: 'refused', ...refused };
      const told = await together(reserveAsk(deps, call, command));
      assert(told !== 'released', 'a reservation is answered by a turn');
      await turnOf(told, command);
      return told.reserved;
    },
    release: async (call) => {
      const keys = await deps.limitStore.keys(limitPart, reservationsOf(call.id));
      const asks = releaseAsks(call, keys, deps.numberKey, deps.clock.now());
      await Promise.all(asks.map(together));
    },
    preview: async (call, command) => {
      const cost = costOf(deps, call, command);
      const refused = await dialRefusal(deps, command);
      if (refused !== null) return { reserved: { kind: 'refused', ...refused }, cost };
      const limitStore = { ...deps.limitStore, write: async () => true };
      const [turn] = await runLimitBatch({ ...deps, limitStore }, [
        reserveAsk(deps, call, command),
      ]);
      assert(turn !== undefined, 'what is asked is answered');
      return { reserved: turn.reserved, cost };
    },
  };
};
