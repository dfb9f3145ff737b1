import { expect, test } from 'vitest';
import { takeRequest } from '../../src/app/takeRequest.ts';
import type { Handled } from '../../src/calls/handleCallEvent.ts';

const id = 'abcdefghijklmnopqrstuv';

const setUp = (handled: Handled | 'past' = 'handled') => {
  const sent: string[] = [];
  const logged: string[] = [];
  const take = takeRequest(
    async (call, n) => {
      sent.push(`${call} ${n}`);
      return handled;
    },
    (_, text) => void logged.push(text),
  );
  return { take, sent, logged };
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
    expect({ sent, logged }).toEqual({ sent: [], logged: ['a request that cannot be read'] });
  },
);

test('a call that is too busy to hear its answer has the message come again', async () => {
  await expect(setUp('storm').take({ id, n: 3 })).rejects.toThrow(/too busy to hear an answer/);
});

test('a call that is gone is told, one that has moved on is not', async () => {
  const gone = setUp('unknownCall');
  await gone.take({ id, n: 3 });
  expect(gone.logged).toEqual(['a request of a call that is not known']);
  const past = setUp('past');
  await past.take({ id, n: 3 });
  expect(past.logged).toEqual([]);
});
