import type { EndedCall } from '../call.ts';

/**
 * Whether an attempt is known to have had nobody's telephone ring: we or the provider refused it,
 * or it failed before it had a leg. One that has failed with a leg may have rung; so may one that
 * was cancelled. A number that is unreachable was dialled.
 */
export const isUnplaced = ({
  connectedAt,
  connection,
  outcome,
}: Pick<EndedCall, 'connectedAt' | 'connection' | 'outcome'>): boolean =>
  connectedAt === null &&
  (outcome === 'refused' ||
    (connection === null && (outcome === 'failed' || outcome === 'expired')));
