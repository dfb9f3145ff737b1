import type { DialRefused } from '../engine/dialRule.ts';
import type { Dial } from './ledger.ts';
import type { SuppressedStore } from './suppressedStore.ts';

export type Suppressed = Readonly<{ suppressed: SuppressedStore }>;

const dayLength = 10;

/**
 * Why somebody who does not want to be called is not; null for all others, and for whom a call is
 * put through to: he works here.
 */
export const suppressedRefusal = async (
  { suppressed }: Suppressed,
  { kind, to }: Dial,
): Promise<DialRefused | null> => {
  if (kind !== 'create' || to.kind !== 'phone') return null;
  const found = await suppressed.find(to.number);
  if (found === null) return null;
  const since = new Date(found.at).toISOString().slice(0, dayLength);
  const message =
    `The number has been on the do-not-call list since ${since} (${found.reason}), until it is ` +
    'taken off it.';
  return { rule: 'doNotCall', message };
};
