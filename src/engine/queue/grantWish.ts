import { sameParty } from '../../flow/sameParty.ts';
import { type CallId, type Instant, later } from '../ids.ts';
import { maxCallbackMs, newestWeight, talkCheckMs, ticketMarginMs } from './limits.ts';
import type { Agent, QueueState, Ticket } from './queueState.ts';
import type { QueueAnswer, Wish } from './wish.ts';
import { withAgent } from './withAgent.ts';

type Wanted<Kind> = Extract<Wish, { kind: Kind }>;

/** The queue as a wish leaves it; `answer` where that says more than the call's place. */
export type Granted = Readonly<{ queue: QueueState; answer: QueueAnswer | null }>;

const longAgo = 0 as Instant;

export const ticketOf = (queue: QueueState, call: CallId): Ticket | null =>
  queue.tickets.find((ticket) => ticket.call === call) ?? null;

const replaced = (queue: QueueState, ticket: Ticket): QueueState => ({
  ...queue,
  tickets: queue.tickets.map((other) => (other.number === ticket.number ? ticket : other)),
});

const removed = (queue: QueueState, ticket: Ticket): QueueState => ({
  ...queue,
  tickets: queue.tickets.filter((other) => other.number !== ticket.number),
});

const isAgentOf = (ticket: Ticket, agent: Agent): boolean =>
  ticket.agent !== null && sameParty(ticket.agent, agent.party);

/** The agent of a ticket in another state, if it has one. */
const release = (
  queue: QueueState,
  ticket: Ticket,
  change: Pick<Agent, 'state' | 'since' | 'until'>,
): QueueState => {
  const agent = queue.agents.find((one) => isAgentOf(ticket, one));
  return agent === undefined ? queue : withAgent(queue, { ...agent, ...change });
};

const freed = (queue: QueueState, ticket: Ticket, at: Instant): QueueState =>
  release(queue, ticket, { state: 'free', since: at, until: longAgo });

/** A ticket at the end of the line. */
const added = (queue: QueueState, ticket: Omit<Ticket, 'number' | 'state'>): QueueState => ({
  ...queue,
  next: queue.next + 1,
  tickets: [...queue.tickets, { ...ticket, number: queue.next, state: 'waiting' }],
});

const waitingIn = ({ tickets }: QueueState): number =>
  tickets.filter(({ state }) => state !== 'served').length;

const nobody = { agent: null, offer: 0, notBefore: longAgo } as const;

const join = (queue: QueueState, call: CallId, wish: Wanted<'join'>, at: Instant): Granted => {
  if (ticketOf(queue, call) !== null) return { queue, answer: null };
  if (waitingIn(queue) >= wish.maxLength) return { queue, answer: { kind: 'full' } };
  const until = later(at, wish.waitMs + ticketMarginMs);
  const { agents } = wish;
  return {
    queue: added(queue, { ...nobody, call, callback: null, agents, since: at, until }),
    answer: null,
  };
};

const isOffered = (ticket: Ticket | null, offer: number): ticket is Ticket =>
  ticket !== null && ticket.state === 'offered' && ticket.offer === offer;

const pass = (queue: QueueState, call: CallId, wish: Wanted<'pass'>, at: Instant): Granted => {
  const ticket = ticketOf(queue, call);
  if (!isOffered(ticket, wish.offer)) return { queue, answer: null };
  const until = later(at, wish.restMs);
  const resting = release(queue, ticket, { state: 'resting', since: at, until });
  const back: Ticket = { ...ticket, state: 'waiting', agent: null, since: at };
  return { queue: replaced(resting, back), answer: null };
};

const keep = (queue: QueueState, call: CallId, wish: Wanted<'keep'>, at: Instant): Granted => {
  const ticket = ticketOf(queue, call);
  if (!isOffered(ticket, wish.offer)) return { queue, answer: null };
  const busy = release(queue, ticket, { state: 'busy', since: at, until: longAgo });
  const until = later(at, talkCheckMs);
  return { queue: replaced(busy, { ...ticket, state: 'served', since: at, until }), answer: null };
};

const noted: QueueAnswer = { kind: 'noted' };

const callBack = (
  queue: QueueState,
  call: CallId,
  wish: Wanted<'callBack'>,
  at: Instant,
): Granted => {
  const { callback, notBefore, maxLength } = wish;
  const isSame = (ticket: Ticket) => ticket.callback?.number === callback.number;
  const other = queue.tickets.find((ticket) => isSame(ticket) && ticket.call !== call);
  if (other?.callback?.askedBy === call) return { queue, answer: noted };
  if (other !== undefined) return { queue, answer: { kind: 'already' } };
  const until = later(notBefore, maxCallbackMs);
  const ticket = ticketOf(queue, call);
  if (ticket !== null) {
    const free = freed(queue, ticket, at);
    const kept = { callback, notBefore, since: at, until } as const;
    const next: Ticket = { ...ticket, ...kept, call: null, state: 'waiting', agent: null };
    return { queue: replaced(free, next), answer: noted };
  }
  if (waitingIn(queue) >= maxLength) return { queue, answer: { kind: 'full' } };
  const fresh = { ...nobody, call: null, callback, agents: [], since: at, notBefore, until };
  return { queue: added(queue, fresh), answer: noted };
};

const averaged = (queue: QueueState, { state, since }: Ticket, at: Instant): QueueState =>
  state === 'served'
    ? {
        ...queue,
        averageMs: Math.round(
          queue.averageMs * (1 - newestWeight) + Math.max(0, at - since) * newestWeight,
        ),
      }
    : queue;

/** Who could not be reached is called again, in the place that he has, but not for ever. */
const leave = (queue: QueueState, call: CallId, wish: Wanted<'leave'>, at: Instant): Granted => {
  const ticket = ticketOf(queue, call);
  if (ticket === null) return { queue, answer: null };
  const free = averaged(freed(queue, ticket, at), ticket, at);
  const { callback } = ticket;
  if (callback === null || wish.wasConnected || callback.attempts >= callback.tries) {
    return { queue: removed(free, ticket), answer: null };
  }
  const notBefore = later(at, callback.retryMs);
  const until = later(notBefore, maxCallbackMs);
  const again: Ticket = { ...ticket, call: null, state: 'waiting', agent: null, since: at };
  return { queue: replaced(free, { ...again, notBefore, until }), answer: null };
};

/** What a wish makes of a queue, before anybody who has become free is given to anybody. */
export const grantWish = (queue: QueueState, call: CallId, wish: Wish, at: Instant): Granted => {
  switch (wish.kind) {
    case 'join':
      return join(queue, call, wish, at);
    case 'pass':
      return pass(queue, call, wish, at);
    case 'keep':
      return keep(queue, call, wish, at);
    case 'callBack':
      return callBack(queue, call, wish, at);
    case 'leave':
      return leave(queue, call, wish, at);
    default:
      return wish satisfies never;
  }
};
