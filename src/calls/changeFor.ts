import type { Instant } from '../engine/ids.ts';
import type { CallRow, Saved } from './callRow.ts';
import type { Decided } from './decideEvent.ts';
import { type NoticeWish, noticesFor } from './noticesFor.ts';
import { pendingAfter } from './pendingAfter.ts';
import type { Change } from './ports.ts';
import { isDial } from './reserveDial.ts';
import { statusChange } from './statusChange.ts';
import { isLeaseFree, takeLease } from './takeLease.ts';

/**
 * The one transaction that an event makes of a row. When nothing changes, only the event is noted.
 * Commands go to `owner` if the lease is free, otherwise to whoever holds it.
 */
export const changeFor = (
  saved: Saved,
  decided: Decided,
  wishes: readonly NoticeWish[],
  owner: string,
  now: Instant,
): Change => {
  const { row } = saved;
  const { id } = row.call;
  const free = isLeaseFree(row, now);
  const held = free ? takeLease(row, owner, now) : row;
  const pending = pendingAfter(held.pending, decided.events, decided.call, decided.commands, now);
  if (decided.call === row.call && pending === held.pending) {
    return { id, row: null, etag: null, events: decided.events, settled: [], notices: [] };
  }
  const told = statusChange(row.call, decided.call);
  const all = told === null ? wishes : [...wishes, told];
  const { notices, nextNotice } = noticesFor(decided.call, row.nextNotice, all, now);
  const next: CallRow = {
    ...row,
    nextNotice,
    hasDialled: row.hasDialled || decided.commands.some(isDial),
    call: decided.call,
    pending,
    lease: pending.length > 0 || !free ? held.lease : null,
    revision: row.revision + 1,
  };
  return { id, row: next, etag: saved.etag, events: decided.events, settled: [], notices };
};
