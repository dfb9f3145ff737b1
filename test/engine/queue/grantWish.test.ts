import { expect, test } from 'vitest';
import { grantWish, ticketOf } from '../../../src/engine/queue/grantWish.ts';
import type { Wish } from '../../../src/engine/queue/wish.ts';
import { ann, callbackTo, callId, joining, queueAfter } from './queues.ts';

const line = queueAfter(['one', joining([ann])], ['two', joining([ann])]);
const grant = (call: string, wish: Wish) => grantWish(line.queue, callId(call), wish, line.at);

test('who comes gets a number, and nobody yet', () => {
  const { queue, answer } = grant('three', joining([ann]));
  expect(answer).toBeNull();
  expect(ticketOf(queue, callId('three'))).toMatchObject({ number: 4, state: 'waiting', offer: 0 });
  expect(ticketOf(queue, callId('four'))).toBeNull();
});

test('who leaves while somebody is rung for him gives him back', () => {
  const { queue } = grant('one', { kind: 'leave', wasConnected: true });
  expect(queue.agents).toMatchObject([{ party: ann, state: 'free', since: line.at }]);
  expect(queue.averageMs).toBe(line.queue.averageMs);
});

test('to be called back needs no place, and no agent', () => {
  const wish: Wish = {
    ...{ kind: 'callBack', notBefore: line.at, maxLength: 9 },
    callback: callbackTo('+12065550100', 'three'),
  };
  const { queue, answer } = grant('three', wish);
  expect(answer).toEqual({ kind: 'noted' });
  expect(queue.tickets[2]).toMatchObject({ call: null, agents: [], state: 'waiting' });
  expect(grant('three', { ...wish, maxLength: 2 }).answer).toEqual({ kind: 'full' });
});
