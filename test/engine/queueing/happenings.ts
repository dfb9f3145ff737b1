import type { Call, Queueing } from '../../../src/engine/call.ts';
import type { CommandNumber, EventId } from '../../../src/engine/ids.ts';
import type { QueueAnswer } from '../../../src/engine/queue/wish.ts';
import type { Party } from '../../../src/flow/party.ts';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { type Happening, type Moment, tokenOf } from '../events.ts';

export const sales = 'sales' as QueueName;

const base = ({ at, nth }: Moment) => ({ id: `event-${nth}` as EventId, at, note: '' });

/** The queue answers what the call waits for, or `n`. */
export const answered =
  (answer: QueueAnswer, n: number | null = null): Happening =>
  (moment) => ({
    ...base(moment),
    kind: 'QueueAnswered',
    n: n === null ? tokenOf(moment.call) : (n as CommandNumber),
    answer,
  });

export const waiting = (position = 2, ticket = 5): QueueAnswer => ({
  kind: 'waiting',
  ticket,
  position,
  waitMs: position * 90_000,
});

export const offered = (agent: Party, offer: number, ticket = 5): QueueAnswer => ({
  kind: 'offered',
  ticket,
  offer,
  agent,
});

/** An agent is offered whom the call has not asked for just now. */
export const agentOffered =
  (agent: Party, offer: number, ticket = 5, queue: QueueName = sales): Happening =>
  (moment) => ({ ...base(moment), kind: 'AgentOffered', queue, ticket, offer, agent });

export const queueingOf = (call: Call): Queueing => {
  if (call.state === 'active' && call.doing.kind === 'queueing') return call.doing;
  throw new Error(`nobody waits in a queue: ${JSON.stringify(call)}`);
};
