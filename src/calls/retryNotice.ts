import type { Instant } from '../engine/ids.ts';
import type { KeptNotice } from './notice.ts';
import type { CallStore, DeadNotice, DeadNotices, Wakeups } from './ports.ts';

export type RetryDeps = Readonly<{
  store: Pick<CallStore, 'notice' | 'replaceNotice'>;
  deadNotices: Pick<DeadNotices, 'remove'>;
  wakeups: Pick<Wakeups, 'notify'>;
  now: () => Instant;
}>;

/** `gone`: the call has been erased meanwhile; `sent`: it was taken after all. */
export type Retried = 'retried' | 'sent' | 'gone';

const revived = (kept: KeptNotice, now: Instant): KeptNotice => ({
  ...kept,
  state: 'unsent',
  since: now,
  tries: 0,
  nextAt: now,
  lease: null,
});

/**
 * Has a notice that was given up tried again, for another day, and takes it off the list of those.
 * It is the same notice, by its id and its body; what came later may have been told before it.
 * Doing it again changes nothing.
 * @throws Error when storage fails, or somebody else was at the notice
 */
export const retryNotice = async (
  { store, deadNotices, wakeups, now }: RetryDeps,
  { call, kept }: DeadNotice,
): Promise<Retried> => {
  const { seq } = kept.notice;
  const saved = await store.notice(call, seq);
  if (saved?.kept.state === 'dead') {
    const written = await store.replaceNotice(call, revived(saved.kept, now()), saved.etag);
    if (written === null) throw new Error(`notice ${seq} of call ${call} has just been changed`);
  }
  const isLeft = saved !== null && saved.kept.state !== 'sent';
  if (isLeft) await wakeups.notify(call, now(), now());
  await deadNotices.remove(call, kept);
  if (isLeft) return 'retried';
  return saved === null ? 'gone' : 'sent';
};
