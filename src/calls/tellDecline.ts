import type { Call } from '../engine/call.ts';
import type { ProviderEvent } from '../engine/event.ts';
import type { Ledger } from './ledger.ts';

/** So many calls at once the provider lets every number have. */
const alwaysAllowed = 2;

/**
 * The provider says the same of somebody who declines and of one call too many at once. Of a
 * number that had no more calls than it may always have, it can only be the former. Two round
 * trips, for such an event alone.
 * @throws Error when storage fails
 */
export const tellDecline = async (
  ledger: Ledger,
  call: Call,
  event: ProviderEvent,
): Promise<ProviderEvent> => {
  const isEither = 'cause' in event && event.cause === 'congested';
  if (!isEither || (await ledger.atOnce(call)) > alwaysAllowed) return event;
  return { ...event, cause: 'declined' };
};
