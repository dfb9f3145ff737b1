import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { placeIn } from '../../../src/engine/queue/placeIn.ts';
import { ann, bob, callbackTo, joining, queueAfter } from './queues.ts';

const line = queueAfter(
  ['one', joining([ann, bob])],
  ['two', joining([ann, bob])],
  ['three', joining([ann, bob])],
  ['one', { kind: 'keep', offer: 2 }],
);
const third = line.queue.tickets[2];

test('who talks is not in line any more; the wait is shared by those who take calls', () => {
  if (third === undefined) return expect.unreachable();
  expect(placeIn(line.queue, third, line.at)).toEqual({ position: 2, waitMs: 180_000 });
});

test('who rests takes no calls', () => {
  if (third === undefined) return expect.unreachable();
  const agents = line.queue.agents.map((agent) => ({ ...agent, state: 'resting' as const }));
  expect(placeIn({ ...line.queue, agents }, third, line.at).waitMs).toBe(360_000);
});

test('a callback whose time has not come holds nobody up', () => {
  const notBefore = (line.at + 60_000) as Instant;
  const callback = callbackTo('+12065550100', 'two');
  const { queue } = line.asks('two', { kind: 'callBack', callback, notBefore, maxLength: 9 });
  const last = queue.tickets.find(({ call }) => call === 'three');
  if (last === undefined) return expect.unreachable();
  expect(placeIn(queue, last, line.at).position).toBe(1);
  expect(placeIn(queue, last, notBefore).position).toBe(2);
});
