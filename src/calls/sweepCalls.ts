import { callEnd } from '../engine/dialing/callEnd.ts';
import type { CallEvent } from '../engine/event.ts';
import { type CallId, later, ownEventId } from '../engine/ids.ts';
import type { CallRow, Saved } from './callRow.ts';
import { type HandleDeps, takeOver } from './carryOn.ts';
import { dialDue } from './dialDue.ts';
import { finishCall } from './finishCall.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { maxOverdue, overdueMs, sweepConcurrency } from './limits.ts';
import type { Log } from './ports.ts';
import { restCall } from './restCall.ts';
import { isLeaseFree } from './takeLease.ts';

export type SweepDeps = HandleDeps & Readonly<{ log: Log }>;

/** What a sweep has found, for the log. */
export type Swept = Readonly<{ active: number; failed: number }>;

/**
 * What the provider says of a call whose event has not come, as the event that it should have been.
 */
const probeEvent = async (deps: SweepDeps, { call }: CallRow): Promise<CallEvent | null> => {
  if (call.state === 'ended' || call.state === 'scheduled') return null;
  const { attempt, connection, deadline } = call;
  const base = { at: deps.clock.now(), note: 'found by the sweeper' };
  const id = ownEventId('silent', deadline);
  const silent: CallEvent = { ...base, kind: 'Silent', id, deadline };
  if (connection === null) return silent;
  const leg = { ...base, attempt, connection };
  const found = await deps.gateway.probe(connection);
  switch (found) {
    case 'gone':
      return { ...leg, kind: 'Disconnected', id: ownEventId('gone', deadline), cause: 'gone' };
    case 'connected':
      return call.state === 'ringing' && call.waitingFor === 'connection'
        ? { ...leg, kind: 'Connected', id: ownEventId('alive', deadline) }
        : silent;
    case 'ringing':
      return silent;
    case 'unknown':
      return null;
    default:
      return found satisfies never;
  }
};

const sweepLive = async (deps: SweepDeps, saved: Saved): Promise<void> => {
  const { row } = saved;
  const { call } = row;
  const now = deps.clock.now();
  if (call.state === 'active' && now > callEnd(call)) {
    const overlong: CallEvent = {
      kind: 'Overlong',
      id: ownEventId('overlong', 1),
      at: now,
      note: '',
    };
    if ((await handleCallEvent(deps, call.id, overlong, saved)) === 'handled') return;
  }
  if (call.state === 'ended' || call.state === 'scheduled' || now <= call.deadline) return;
  const event = await probeEvent(deps, row);
  if (event !== null) await handleCallEvent(deps, call.id, event);
};

const sweepCall = async (deps: SweepDeps, id: CallId): Promise<void> => {
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

const workFor = async (deps: SweepDeps): Promise<readonly Work[]> => {
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
export const sweepCalls = async (deps: SweepDeps): Promise<Swept> => {
  const left = [...(await workFor(deps))].reverse();
  const active = left.length;
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      try {
        await next.sweep();
      } catch (error) {
        failed += 1;
        deps.log('error', 'a call could not be swept', { call: next.id, why: String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: sweepConcurrency }, work));
  return { active, failed };
};
