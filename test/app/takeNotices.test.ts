import { expect, test } from 'vitest';
import { takeNotices } from '../../src/app/takeNotices.ts';
import { takenAt, wakeSetUp } from './wakeSetUp.ts';

const id = 'abcdefghijklmnopqrstuv';

const setUp = () => {
  const sent: string[] = [];
  const logged: string[] = [];
  const measured: unknown[] = [];
  const take = takeNotices(async (call) => void sent.push(call), ...wakeSetUp(logged, measured));
  return { take, sent, logged, measured };
};

test('the notices of the call are sent', async () => {
  const { take, sent, logged } = setUp();
  await take({ id });
  expect({ sent, logged }).toEqual({ sent: [id], logged: [] });
});

test.each([[null], ['{}'], [{ id: '../..' }], [{ id: 7 }]])('%j is taken and told', async (raw) => {
  const { take, sent, logged } = setUp();
  await take(raw);
  expect({ sent, logged }).toEqual({
    sent: [],
    logged: ['error a message about notices that cannot be read'],
  });
});

test('how old its queue is can be told, unless an older build has sent the message', async () => {
  const { take, measured } = setUp();
  await take({ id, at: takenAt - 5_000 });
  expect(measured).toEqual([{ queue: 'call-notices', ageMs: 5_000, call: id }]);
  await take({ id });
  expect(measured).toHaveLength(1);
});
