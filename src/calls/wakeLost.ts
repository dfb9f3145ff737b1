import type { Call } from '../engine/call.ts';
import { type Instant, later } from '../engine/ids.ts';
import type { SavedNotice } from './notice.ts';
import type { CallStore, Clock, Log, Wakeups } from './ports.ts';
import { sendWake } from './sendWake.ts';

/** How late a notice is when the message that was to have it sent counts as lost. */
const lostAfterMs = 15_000;

const isOverdue = ({ kept: { nextAt, lease } }: SavedNotice, now: Instant): boolean =>
  later(nextAt, lostAfterMs) < now && (lease === null || later(lease.until, lostAfterMs) < now);

/**
 * Has the notices of a call sent whose message was lost, as by a process that died between the
 * save and the message. Only the first of an address tells, for the others wait for it. One round
 * trip, and none for a call that nobody wants to be told of.
 */
export const wakeLost = async (
  deps: Readonly<{ store: CallStore; wakeups: Wakeups; clock: Clock; log: Log }>,
  { id, plan }: Call,
): Promise<void> => {
  if (plan === null || plan.statusUrl === null) return;
  const unsent = await deps.store.unsentNotices(id);
  const firsts = [...Map.groupBy(unsent, ({ kept }) => kept.notice.url).values()].map(
    ([first]) => first,
  );
  const now = deps.clock.now();
  const isLost = firsts.some((first) => first !== undefined && isOverdue(first, now));
  if (isLost) await sendWake(deps, id);
};
