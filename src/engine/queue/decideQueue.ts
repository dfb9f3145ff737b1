import type { CallId, Instant } from '../ids.ts';
import { assignAgents, type CallbackCallId } from './assignAgents.ts';
import { grantWish, ticketOf } from './grantWish.ts';
import { maxChangesAtOnce } from './limits.ts';
import { placeIn } from './placeIn.ts';
import type { QueueState } from './queueState.ts';
import type { QueueAnswer, Wish } from './wish.ts';

/** Which call wishes what; null to look only whether there is anything to be done. */
export type Asked = Readonly<{ call: CallId; wish: Wish }> | null;

export type QueueDecision = Readonly<{
  /** The very same object when nothing changes. */
  queue: QueueState;
  /** Null for a wish that is not answered. */
  answer: QueueAnswer | null;
  /** Whether somebody else than the call that asked was offered something. */
  others: boolean;
  /** When somebody's rest ends, or a callback is due, that was not known before. */
  wakeAt: Instant | null;
}>;

/** Whose rest is over is free again; of callbacks that have been kept too long nothing is left. */
const upToDate = (queue: QueueState, at: Instant): QueueState => {
  const over = queue.agents
    .filter(({ state, until }) => state === 'resting' && until <= at)
    .slice(0, maxChangesAtOnce);
  const dead = queue.tickets
    .filter(({ call, until }) => call === null && until <= at)
    .slice(0, maxChangesAtOnce);
  if (over.length === 0 && dead.length === 0) return queue;
  return {
    ...queue,
    agents: queue.agents.map((agent) =>
      over.includes(agent) ? { ...agent, state: 'free', since: agent.until } : agent,
    ),
    tickets: queue.tickets.filter((ticket) => !dead.includes(ticket)),
  };
};

const answerFor = (queue: QueueState, { call, wish }: NonNullable<Asked>, at: Instant) => {
  if (wish.kind !== 'join' && wish.kind !== 'pass') return null;
  const ticket = ticketOf(queue, call);
  if (ticket === null) return { kind: 'lost' } as const;
  const { number, offer, agent } = ticket;
  if (ticket.state === 'offered' && agent !== null) {
    return { kind: 'offered', ticket: number, offer, agent } as const;
  }
  return { kind: 'waiting', ticket: number, ...placeIn(queue, ticket, at) } as const;
};

const hasNewOffer = (before: QueueState, now: QueueState, call: CallId | null): boolean =>
  now.tickets.some((ticket) => ticket.offer >= before.next && ticket.call !== call);

/** Ends of rests and beginnings of callbacks, as far as they are still to come. */
const timesOf = ({ agents, tickets }: QueueState, at: Instant): readonly Instant[] => [
  ...agents.flatMap(({ state, until }) => (state === 'resting' && until > at ? [until] : [])),
  ...tickets.flatMap(({ state, notBefore }) =>
    state === 'waiting' && notBefore > at ? [notBefore] : [],
  ),
];

const newTime = (before: QueueState, now: QueueState, at: Instant): Instant | null => {
  const known = timesOf(before, at);
  const times = timesOf(now, at).filter((time) => !known.includes(time));
  return times.length === 0 ? null : (Math.min(...times) as Instant);
};

/**
 * What becomes of a queue: who gets whom, who stands where, who rests. A plain function, so that
 * two who decide from the same rows decide alike, and only one of them can save it.
 */
export const decideQueue = (
  before: QueueState,
  asked: Asked,
  at: Instant,
  idOf: CallbackCallId,
): QueueDecision => {
  const current = upToDate(before, at);
  const granted =
    asked === null
      ? { queue: current, answer: null }
      : grantWish(current, asked.call, asked.wish, at);
  const queue = assignAgents(granted.queue, at, idOf);
  return {
    queue,
    answer: granted.answer ?? (asked === null ? null : answerFor(queue, asked, at)),
    others: hasNewOffer(before, queue, asked?.call ?? null),
    wakeAt: newTime(before, queue, at),
  };
};
