import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';
import fixtures from './identities.json' with { type: 'json' };
import { type Exchange, recordExchanges } from './recordExchanges.ts';

/** Tokens differ from run to run too. */
const withoutTokens = (exchanges: readonly Exchange[]): unknown =>
  JSON.parse(JSON.stringify(exchanges).replaceAll(/"eyJ[\w.-]+"/g, '"<jwt>"'));

test('a session of the official client', async () => {
  const { exchanges, policy } = recordExchanges();
  const { identities } = await startResource({}, policy);
  const user = await identities.createUser();
  await identities.createUserAndToken(['chat', 'voip'], { tokenExpiresInMinutes: 60 });
  await identities.getToken(user, ['voip']);
  await identities.revokeTokens(user);
  await identities.deleteUser(user);
  await expect(identities.getToken(user, ['voip'])).rejects.toMatchObject({ statusCode: 401 });
  const expected: readonly Exchange[] = fixtures;
  expect(exchanges.map(({ request }) => request)).toEqual(expected.map(({ request }) => request));
  expect(withoutTokens(exchanges)).toMatchObject(expected);
});
