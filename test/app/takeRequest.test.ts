import { expect, test } from 'vitest';
import { takeRequest } from '../../src/app/takeRequest.ts';
import type { Handled } from '../../src/calls/handleCallEvent.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

const id = 'abcdefghijklmnopqrstuv';

const setUp = (handled: Handled | 'past' = 'handled') => {
  const sent: string[] = [];
  const logged: string[] = [];
  const measured: unknown[] = [];
  const take = takeRequest(
    async (call, n) => {
      sent.push(`${call} ${n}`);
      return handled;
    },
    ...wakeSetUp(logged, measured),
  );
  return { take, sent, logged, measured };
};

test('the request is sent', async () => {
  const { take, sent, logged } = setUp();
  await take({ id, n: 3 });
  expect({ sent, logged }).toEqual({ sent: [`${id} 3`], logged: [] });
});

test.each([[null], ['{}'], [{ id: '../..', n: 1 }], [{ id, n: 0 }]])(
  '%j is taken and told',
  async (raw) => {
    const { take, sent, logged } = setUp();
    await take(raw);
    expect({ sent, logged }).toEqual({ sent: [], logged: ['error a request that cannot be read'] });
  },
);

test('a call that is too busy to hear its answer has the message come again', async () => {
  await expect(setUp('storm').take({ id, n: 3 })).rejects.toThrow(/too busy to hear an answer/);
});

test('a call that is gone is told, one that has moved on is not', async () => {
  const gone = setUp('unknownCall');
  await gone.take({ id, n: 3 });
  expect(gone.logged).toEqual(['warn a request of a call that is not known']);
  const past = setUp('past');
  await past.take({ id, n: 3 });
  expect(past.logged).toEqual([]);
});

test('how old its queue is can be told, unless an older build has sent the message', async () => {
  const { take, measured } = setUp();
  await take({ id, n: 3, at: takenAt - 5_000 });
  expect(measured).toEqual([{ queue: 'call-requests', ageMs: 5_000, call: id }]);
  await take({ id, n: 3 });
  expect(measured).toHaveLength(1);
});
