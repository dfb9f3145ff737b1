import { sameParty } from '../../flow/sameParty.ts';
import type { Instant } from '../ids.ts';
import type { QueueState, Ticket } from './queueState.ts';

/** Where somebody stands in line, from 1, and how long he will wait if all goes on as it did. */
export type Place = Readonly<{ position: number; waitMs: number }>;

const isInLine = (ticket: Ticket, at: Instant): boolean =>
  ticket.state !== 'served' && ticket.notBefore <= at;

/** Those who take calls now, whether or not they are free. */
const staffOf = ({ agents }: QueueState, ticket: Ticket): number =>
  ticket.agents.filter(
    (party) => agents.find((agent) => sameParty(agent.party, party))?.state !== 'resting',
  ).length;

export const placeIn = (queue: QueueState, ticket: Ticket, at: Instant): Place => {
  const ahead = queue.tickets.filter(
    (other) => other.number < ticket.number && isInLine(other, at),
  ).length;
  const position = ahead + 1;
  const staff = Math.max(1, staffOf(queue, ticket));
  return { position, waitMs: Math.round((position * queue.averageMs) / staff) };
};
