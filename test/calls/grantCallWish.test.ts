import { expect, test } from 'vitest';
import { grantCallWish, type WishDeps } from '../../src/calls/grantCallWish.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import type { Wish } from '../../src/engine/queue/wish.ts';
import { ann, callbackTo, callId, joining, sales, startedAt } from '../engine/queue/queues.ts';
import { queueDeps } from './queueDeps.ts';
import { number } from './world.ts';

const deps: WishDeps = { ...queueDeps(), mayDial: () => null, callerIds: [number('+18005550199')] };
const grant = (wish: Wish, given = deps) =>
  grantCallWish(given, callId('one'), {
    ...{ kind: 'askQueue', n: 7 as CommandNumber, queue: sales, wish },
  });
const callBack: Wish = {
  ...{ kind: 'callBack', notBefore: startedAt, maxLength: 9 },
  callback: callbackTo('+12065550100', 'one'),
};
const refused = { kind: 'answered', event: { answer: { kind: 'refused' } } };

test('what a queue answers is an event of the command that asked', async () => {
  expect(await grant(joining([ann]))).toEqual({
    kind: 'answered',
    event: {
      ...{ kind: 'QueueAnswered', id: 'result|7', at: deps.clock.now(), note: '', n: 7 },
      answer: { kind: 'offered', ticket: 1, offer: 2, agent: ann },
    },
  });
});

test('what is not answered is just done', async () => {
  expect(await grant({ kind: 'keep', offer: 2 })).toMatchObject({ kind: 'done' });
  expect(await grant({ kind: 'leave', wasConnected: true })).toMatchObject({ kind: 'done' });
});

test('a callback that policy refuses, or for which there is no number, is none', async () => {
  const forbidden = { ...deps, mayDial: () => ({ rule: 'country', message: 'No.' }) as const };
  expect(await grant(callBack, forbidden)).toMatchObject(refused);
  expect(await grant(callBack, { ...deps, callerIds: [] })).toMatchObject(refused);
  expect(await grant(callBack)).toMatchObject({ event: { answer: { kind: 'noted' } } });
});
