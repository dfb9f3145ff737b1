import type { Suppress } from '../engine/command.ts';
import { type CallId, ownEventId } from '../engine/ids.ts';
import type { Clock } from './ports.ts';
import type { Outcome } from './settleCommand.ts';
import type { SuppressedStore } from './suppressedStore.ts';

export type SuppressDeps = Readonly<{ suppressed: SuppressedStore; clock: Clock }>;

/**
 * Puts a number on the do-not-call list because whoever is at the other end has asked for it, and
 * makes the event that his call hears of it. Doing so again changes nothing.
 * @throws Error when storage fails
 */
export const suppressCaller = async (
  { suppressed, clock }: SuppressDeps,
  call: CallId,
  { n, number }: Suppress,
): Promise<Outcome> => {
  const reason = 'asked not to be called, in a call';
  await suppressed.add(number, { at: clock.now(), reason, by: `call ${call}` });
  const event = { id: ownEventId('result', n), at: clock.now(), note: '', n, isNoted: true };
  return { kind: 'answered', event: { ...event, kind: 'OptOutAnswered' } };
};
