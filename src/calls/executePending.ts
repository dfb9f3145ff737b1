import { type CallId, type Instant, later } from '../engine/ids.ts';
import { afterSave } from './afterSave.ts';
import { allDone } from './allDone.ts';
import type { CallRow, Pending, Saved } from './callRow.ts';
import { type ExecuteDeps, executeOnce, type Tried, taken } from './executeOnce.ts';
import {
  commandTimeoutMs,
  leaseMs,
  maxCommandsPerLease,
  maxConflicts,
  renewBelowMs,
  repeatDelaysMs,
} from './limits.ts';
import { measure } from './measure.ts';
import { measureSettled } from './measureSettled.ts';
import { type Executed, settleCommand } from './settleCommand.ts';

const tooLate = 'the deadline has passed';

const find = (row: CallRow, item: Pending): Pending | undefined =>
  row.pending.find(({ command }) => command.n === item.command.n);

/** Whether `owner` still has the lease: without it, what is done next is another's. */
const isHeld = ({ log }: ExecuteDeps, saved: Saved | null, owner: string): saved is Saved => {
  if (saved === null || saved.row.lease?.owner === owner) return saved !== null;
  measure(log, { message: 'lease lost', call: saved.row.call.id });
  return false;
};

/** Writes the row under the lease of `owner`; null when the lease or the race is lost. */
const rewrite = async (
  deps: ExecuteDeps,
  saved: Saved,
  owner: string,
  change: (row: CallRow) => CallRow,
): Promise<Saved | null> => {
  let current: Saved | null = saved;
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    if (!isHeld(deps, current, owner)) return null;
    const row: CallRow = { ...change(current.row), revision: current.row.revision + 1 };
    const { id } = row.call;
    const result = await deps.store.save({
      id,
      row,
      etag: current.etag,
      events: [],
      settled: [],
      notices: [],
    });
    if (result.kind === 'saved') return { row, etag: result.etag };
    current = await deps.store.load(id);
  }
  return null;
};

const renewed = (row: CallRow, owner: string, now: Instant): CallRow => ({
  ...row,
  lease: { owner, until: later(now, leaseMs) },
});

const repeated = (row: CallRow, item: Pending): CallRow => ({
  ...row,
  pending: row.pending.map((other) =>
    other.command.n === item.command.n ? { ...other, repeated: true } : other,
  ),
});

const isOverdue = (item: Pending, now: Instant): boolean =>
  now > later(item.since, commandTimeoutMs(item.command.kind));

type Attempt = Readonly<{ saved: Saved; executed: Executed | null }>;

/**
 * Executes a command until its outcome is known, a few times at most. `executed` is null when it is
 * left to the sweeper; null altogether when the lease is lost.
 */
const attempt = async (
  deps: ExecuteDeps,
  first: Saved,
  owner: string,
  firstItem: Pending,
): Promise<Attempt | null> => {
  let saved = first;
  let item = firstItem;
  let retryAfterMs: number | null = null;
  for (const delayMs of [null, ...repeatDelaysMs]) {
    if (delayMs !== null) {
      await deps.clock.sleep(Math.min(retryAfterMs ?? delayMs, leaseMs));
      const again = await rewrite(deps, saved, owner, (row) =>
        repeated(renewed(row, owner, deps.clock.now()), item),
      );
      if (again === null) return null;
      saved = again;
      const found = find(saved.row, item);
      // An event came while the command was to be repeated, and told that it had taken effect.
      if (found === undefined) return { saved, executed: { item, execution: taken, ms: 0 } };
      item = found;
    }
    const startedAt = deps.clock.now();
    const tried: Tried = isOverdue(item, startedAt)
      ? { item, execution: { kind: 'unknown', retryAfterMs: null, note: tooLate } }
      : await executeOnce(deps, saved.row, item);
    const now = deps.clock.now();
    const { execution } = tried;
    const isFinal = execution.kind !== 'unknown' || isOverdue(item, now);
    if (isFinal) return { saved, executed: { ...tried, ms: now - startedAt } };
    retryAfterMs = execution.retryAfterMs;
  }
  const freed = await rewrite(deps, saved, owner, (row) => ({
    ...repeated(row, item),
    lease: null,
  }));
  return freed === null ? null : { saved: freed, executed: null };
};

/**
 * A finished recording must be found by its name, so this comes before the command is settled: if
 * we die in between, the command is repeated, and has the same recording.
 */
const markRecording = async (
  { index }: ExecuteDeps,
  call: CallId,
  { item: { command }, execution }: Executed,
): Promise<void> => {
  if (command.kind !== 'startRecording' || execution.kind !== 'done') return;
  if (execution.handle !== null)
    await index.markRecording(execution.handle, { call, n: command.n });
};

/** Settles a command, again on whatever row is there by then; null when the lease is lost. */
const settle = async (
  deps: ExecuteDeps,
  saved: Saved,
  owner: string,
  executed: Executed,
): Promise<Saved | null> => {
  let current: Saved | null = saved;
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    if (!isHeld(deps, current, owner)) return null;
    const flow = await deps.flowOf(current.row.call);
    const change = settleCommand(current, executed, flow, deps.clock.now(), deps.mayDial);
    const result = await deps.store.save(change);
    if (result.kind === 'saved' && change.row !== null) {
      measureSettled(deps.log, change, executed);
      const { told, freed } = afterSave(deps, current.row.call, change);
      await allDone([told, freed]);
      return { row: change.row, etag: result.etag };
    }
    current = await deps.store.load(change.id);
  }
  return null;
};

/**
 * Executes and settles what is pending, in order, as the holder of the lease. Ends when nothing is
 * left, when an outcome stays unknown (the sweeper goes on), or when the lease is lost (its new
 * holder goes on). Returns the row as this holder last wrote it.
 */
export const executePending = async (
  deps: ExecuteDeps,
  first: Saved,
  owner: string,
): Promise<Saved> => {
  let saved = first;
  for (let executed = 0; executed < maxCommandsPerLease; executed += 1) {
    if (saved.row.lease?.owner !== owner || saved.row.pending[0] === undefined) return saved;
    if (saved.row.lease.until - deps.clock.now() < renewBelowMs) {
      const held = await rewrite(deps, saved, owner, (row) =>
        renewed(row, owner, deps.clock.now()),
      );
      if (held === null) return saved;
      saved = held;
    }
    const item = saved.row.pending[0];
    if (item === undefined) return saved;
    const done = await attempt(deps, saved, owner, item);
    if (done === null) return saved;
    saved = done.saved;
    if (done.executed === null) continue;
    await markRecording(deps, saved.row.call.id, done.executed);
    const settled = await settle(deps, saved, owner, done.executed);
    if (settled === null) return saved;
    saved = settled;
  }
  return saved;
};
