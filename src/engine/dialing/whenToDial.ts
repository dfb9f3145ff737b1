import type { DialWait } from '../dialRule.ts';
import type { Instant } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { windowOpening } from './windowOpening.ts';

/** When a call is to be dialled, and what it waits for until then; null for no wait. */
export type DialTime = Readonly<{ at: Instant; why: DialWait | null }>;

/**
 * The first moment from `earliest` on at which a plan lets its call be dialled; null when that is
 * after it expires. `why` is what `earliest` itself waits for. It is a whole millisecond, whatever
 * fractions `earliest` was reckoned with: it becomes part of a key.
 */
export const whenToDial = (
  { notBefore, expiresAt, window }: Plan,
  earliest: Instant,
  why: DialWait | null,
): DialTime | null => {
  const isEarly = earliest < notBefore;
  const from = Math.ceil(isEarly ? notBefore : earliest) as Instant;
  const at = window === null ? from : windowOpening(window, from);
  if (at === null || at >= expiresAt) return null;
  if (at > from) return { at, why: 'window' };
  return { at, why: isEarly ? 'notBefore' : why };
};
