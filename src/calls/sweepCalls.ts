import { type CallId, later } from '../engine/ids.ts';
import { type HandleDeps, takeOver } from './carryOn.ts';
import { dialDue } from './dialDue.ts';
import { eachAtMost } from './eachAtMost.ts';
import { finishCall } from './finishCall.ts';
import { maxOverdue, overdueMs, sweepConcurrency } from './limits.ts';
import { restCall } from './restCall.ts';
import { sweepLive } from './sweepLive.ts';
import { isLeaseFree } from './takeLease.ts';

/** What a sweep has found, for the log. */
export type Swept = Readonly<{ active: number; failed: number }>;

const sweepCall = async (deps: HandleDeps, id: CallId): Promise<void> => {
  const saved = await deps.store.load(id);
  if (saved === null) return deps.index.clearActive(id);
  const { row } = saved;
  const now = deps.clock.now();
  if (!isLeaseFree(row, now)) return;
  if (row.pending.length > 0) return takeOver(deps, saved, deps.clock.random());
  const { call } = row;
  if (call.state === 'ended') return finishCall(deps, row, now);
  if (call.state === 'scheduled') return restCall(deps, row, call);
  return sweepLive(deps, saved);
};

type Work = Readonly<{ id: CallId; sweep: () => Promise<unknown> }>;

const workFor = async (deps: HandleDeps): Promise<readonly Work[]> => {
  const overdue = later(deps.clock.now(), -overdueMs);
  const [active, due] = await Promise.all([
    deps.index.active(),
    deps.index.due(overdue, maxOverdue),
  ]);
  return [
    ...active.map((id) => ({ id, sweep: () => sweepCall(deps, id) })),
    ...due.map(({ id, dueAt }) => ({ id, sweep: () => dialDue(deps, id, dueAt) })),
  ];
};

/**
 * Finds what a crash left undone: commands under no live lease, deadlines that have passed, calls
 * past their length, calls that should have been dialled, ended calls still marked active. One
 * call that fails does not keep the others from being swept.
 */
export const sweepCalls = async (deps: HandleDeps): Promise<Swept> => {
  const work = await workFor(deps);
  const swept = await eachAtMost(sweepConcurrency, work, async ({ id, sweep }) => {
    try {
      await sweep();
      return true;
    } catch (error) {
      deps.log('error', 'a call could not be swept', { call: id, why: String(error) });
      return false;
    }
  });
  return { active: work.length, failed: swept.filter((isDone) => !isDone).length };
};
