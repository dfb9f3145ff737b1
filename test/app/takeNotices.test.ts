import { expect, test } from 'vitest';
import { takeNotices } from '../../src/app/takeNotices.ts';

const id = 'abcdefghijklmnopqrstuv';

const setUp = () => {
  const sent: string[] = [];
  const logged: string[] = [];
  const take = takeNotices(
    async (call) => void sent.push(call),
    (_, text) => void logged.push(text),
  );
  return { take, sent, logged };
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
    logged: ['a message about notices that cannot be read'],
  });
});
