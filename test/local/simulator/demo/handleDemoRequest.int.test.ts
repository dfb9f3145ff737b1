import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

const ask = async (path: string, init: RequestInit) => {
  const { url } = await startSimulator();
  const response = await fetch(`${url}${path}`, init);
  return { status: response.status, body: await response.json() };
};

test('the demo service tells a balance to whoever has the PIN', async () => {
  const body = JSON.stringify({ account: '1001', pin: '1234' });
  expect(await ask('/_demo/balance', { method: 'POST', body })).toEqual({
    status: 200,
    body: { known: true, account: { balance: '1250 dollars and 40 cents' } },
  });
});

test('it tells nothing to what is no question', async () => {
  expect(await ask('/_demo/balance', { method: 'POST', body: '{' })).toMatchObject({
    body: { known: false },
  });
  expect(await ask('/_demo/balance', {})).toMatchObject({ status: 404 });
  expect(await ask('/_demo/other', { method: 'POST' })).toMatchObject({ status: 404 });
});
