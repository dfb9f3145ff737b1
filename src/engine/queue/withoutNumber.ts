import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import type { QueueState } from './queueState.ts';

/**
 * The queue without those who are to be called back at that number; the same queue if there are
 * none. Who is being called just now has a call, which is another matter.
 */
export const withoutNumber = (queue: QueueState, number: PhoneNumber): QueueState => {
  const tickets = queue.tickets.filter(
    ({ call, callback }) => call !== null || callback?.number !== number,
  );
  return tickets.length === queue.tickets.length ? queue : { ...queue, tickets };
};
