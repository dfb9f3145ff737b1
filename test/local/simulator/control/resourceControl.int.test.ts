import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

test('domains are all verified at first, then those that were named', async () => {
  const { sim } = await startSimulator();
  expect(await sim('GET', '/domains')).toEqual({ domains: null });
  const named = { domains: ['contoso.com'] };
  expect(await sim('PUT', '/domains', named)).toEqual(named);
  expect(await sim('GET', '/domains')).toEqual(named);
  await sim('PUT', '/domains', { domains: 'contoso.com' }, 400);
});

test('there are no users at first', async () => {
  const { sim } = await startSimulator();
  expect(await sim('GET', '/users')).toEqual({ users: [] });
});
