import { type CallId, type Instant, later } from '../engine/ids.ts';
import type { Saved } from './callRow.ts';
import { type HandleDeps, takeOver } from './carryOn.ts';
import { dialDue } from './dialDue.ts';
import { eachAtMost } from './eachAtMost.ts';
import { finishCall } from './finishCall.ts';
import { maxOverdue, overdueMs, sweepConcurrency } from './limits.ts';
import { measure } from './measure.ts';
import type { DueCall } from './ports.ts';
import { restCall } from './restCall.ts';
import { sweepLive } from './sweepLive.ts';
import { isLeaseFree } from './takeLease.ts';

/** How many calls a sweep has found, has gone on with for others, could do nothing about. */
export type Swept = Readonly<{ active: number; due: number; takenOver: number; failed: number }>;

type Result = 'swept' | 'takenOver' | 'failed';

const sweepQuiet = async (deps: HandleDeps, saved: Saved, now: Instant): Promise<void> => {
  const { row } = saved;
  const { call } = row;
  if (call.state === 'ended') return finishCall(deps, row, now);
  if (call.state === 'scheduled') return restCall(deps, row, call);
  return sweepLive(deps, saved);
};

const sweepCall = async (deps: HandleDeps, id: CallId): Promise<Result> => {
  const saved = await deps.store.load(id);
  if (saved === null) {
    await deps.index.clearActive(id);
    return 'swept';
  }
  const now = deps.clock.now();
  if (!isLeaseFree(saved.row, now)) return 'swept';
  if (saved.row.pending.length > 0) {
    const isMine = await takeOver(deps, saved, deps.clock.random());
    return isMine ? 'takenOver' : 'swept';
  }
  await sweepQuiet(deps, saved, now);
  return 'swept';
};

const sweepDue = async (deps: HandleDeps, { id, dueAt }: DueCall): Promise<Result> => {
  await dialDue(deps, id, dueAt);
  return 'swept';
};

type Work = Readonly<{ id: CallId; sweep: () => Promise<Result> }>;
type Found = Readonly<{ work: readonly Work[]; active: number; due: number }>;

const find = async (deps: HandleDeps): Promise<Found> => {
  const overdue = later(deps.clock.now(), -overdueMs);
  const [active, due] = await Promise.all([
    deps.index.active(),
    deps.index.due(overdue, maxOverdue),
  ]);
  const work = [
    ...active.map((id) => ({ id, sweep: () => sweepCall(deps, id) })),
    ...due.map((call) => ({ id: call.id, sweep: () => sweepDue(deps, call) })),
  ];
  return { work, active: active.length, due: due.length };
};

/**
 * Finds what a crash left undone: commands under no live lease, deadlines that have passed, calls
 * past their length, calls that should have been dialled, ended calls still marked active. One
 * call that fails does not keep the others from being swept.
 */
export const sweepCalls = async (deps: HandleDeps): Promise<Swept> => {
  const startedAt = deps.clock.now();
  const { work, active, due } = await find(deps);
  const results = await eachAtMost(sweepConcurrency, work, async ({ id, sweep }) => {
    try {
      return await sweep();
    } catch (error) {
      deps.log('error', 'a call could not be swept', { call: id, why: String(error) });
      return 'failed';
    }
  });
  const count = (which: Result): number => results.filter((result) => result === which).length;
  const swept = { active, due, takenOver: count('takenOver'), failed: count('failed') };
  // Six sweeps a minute find nothing that anybody need know of.
  if (due + swept.takenOver + swept.failed > 0)
    measure(deps.log, { message: 'calls swept', ...swept, ms: deps.clock.now() - startedAt });
  return swept;
};
