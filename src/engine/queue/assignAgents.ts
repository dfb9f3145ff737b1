import type { Party } from '../../flow/party.ts';
import { sameParty } from '../../flow/sameParty.ts';
import { type CallId, type Instant, later } from '../ids.ts';
import { maxChangesAtOnce, offerCheckMs } from './limits.ts';
import type { Agent, Callback, QueueState, Ticket } from './queueState.ts';
import { withAgent } from './withAgent.ts';

/** The id of the call that is placed for an offer; no two offers of a queue have one number. */
export type CallbackCallId = (offer: number) => CallId;

const longAgo = 0 as Instant;

const agentOf = ({ agents }: QueueState, party: Party): Agent =>
  agents.find((agent) => sameParty(agent.party, party)) ?? {
    party,
    state: 'free',
    since: longAgo,
    until: longAgo,
  };

/** Of those who are free the one who has been for the longest time. */
const freeAgentFor = (queue: QueueState, ticket: Ticket): Agent | null => {
  const free = ticket.agents
    .map((party) => agentOf(queue, party))
    .filter(({ state }) => state === 'free');
  return free.toSorted((a, b) => a.since - b.since)[0] ?? null;
};

/** The ticket with an offer; one that nobody is on the line for gets a call of its own. */
const offered = (
  ticket: Ticket,
  offer: number,
  agent: Party | null,
  at: Instant,
  idOf: CallbackCallId,
): Ticket => {
  const next: Ticket = {
    ...ticket,
    state: 'offered',
    agent,
    offer,
    since: at,
    until: later(at, offerCheckMs),
  };
  if (ticket.callback === null || ticket.call !== null) return next;
  const attempts = ticket.callback.attempts + 1;
  const callback: Callback = { ...ticket.callback, attempts, placedFor: offer };
  return { ...next, callback, call: idOf(offer) };
};

/**
 * Gives every agent who is free to the first who waits for him, and lets callbacks that need none
 * begin when their time has come.
 */
export const assignAgents = (queue: QueueState, at: Instant, idOf: CallbackCallId): QueueState => {
  let now = queue;
  let offers = 0;
  for (const ticket of queue.tickets) {
    if (ticket.state !== 'waiting' || ticket.notBefore > at || offers >= maxChangesAtOnce) continue;
    const agent = freeAgentFor(now, ticket);
    if (agent === null && ticket.agents.length > 0) continue;
    const next = offered(ticket, now.next, agent?.party ?? null, at, idOf);
    offers += 1;
    const tickets = now.tickets.map((other) => (other === ticket ? next : other));
    now = { ...now, next: now.next + 1, tickets };
    if (agent !== null) now = withAgent(now, { ...agent, state: 'ringing', since: at });
  }
  return now;
};
