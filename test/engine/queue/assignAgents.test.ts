import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { assignAgents } from '../../../src/engine/queue/assignAgents.ts';
import { emptyQueue, type Ticket } from '../../../src/engine/queue/queueState.ts';
import { ann, bob, callbackId, callId, sales, startedAt } from './queues.ts';

const ticket = (number: number, agents = [ann, bob]): Ticket => ({
  ...{ number, call: callId(`call-${number}`), state: 'waiting', callback: null },
  ...{ agents, agent: null, offer: 0, since: startedAt, notBefore: 0 as Instant },
  until: startedAt,
});
const queueOf = (...tickets: readonly Ticket[]) => ({ ...emptyQueue(sales), next: 90, tickets });
const offersIn = (queue: ReturnType<typeof queueOf>) =>
  assignAgents(queue, startedAt, callbackId).tickets.map(({ agent, offer }) => [agent, offer]);

test('each who is free goes to the first who may have him', () => {
  expect(offersIn(queueOf(ticket(1), ticket(2), ticket(3)))).toEqual([
    [ann, 90],
    [bob, 91],
    [null, 0],
  ]);
});

test('who may only have somebody who is taken keeps nobody else waiting', () => {
  expect(offersIn(queueOf(ticket(1, [ann]), ticket(2, [ann]), ticket(3, [bob])))).toEqual([
    [ann, 90],
    [null, 0],
    [bob, 91],
  ]);
});

test('no more at once than one transaction holds', () => {
  const alone = Array.from({ length: 30 }, (_, i) => ticket(i + 1, []));
  const offers = offersIn(queueOf(...alone)).filter(([, offer]) => offer !== 0);
  expect(offers).toHaveLength(20);
});

test('where there is nothing to do the queue is the very same', () => {
  const queue = queueOf({ ...ticket(1), notBefore: (startedAt + 1) as Instant });
  expect(assignAgents(queue, startedAt, callbackId)).toBe(queue);
});
