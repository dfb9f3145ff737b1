import type { Instant } from '../engine/ids.ts';
import { later } from '../engine/ids.ts';
import type { CallRow } from './callRow.ts';
import { leaseMs } from './limits.ts';

/** Whether nobody executes this call's commands now. */
export const isLeaseFree = (row: CallRow, now: Instant): boolean =>
  row.lease === null || row.lease.until <= now;

/**
 * The row with its lease in the hands of `owner`. What was pending under a lease that ran out may
 * have been executed, so it counts as a repeat from now on.
 */
export const takeLease = (row: CallRow, owner: string, now: Instant): CallRow => ({
  ...row,
  lease: { owner, until: later(now, leaseMs) },
  pending:
    row.lease === null || row.lease.owner === owner
      ? row.pending
      : row.pending.map((item) => ({ ...item, repeated: true })),
});
