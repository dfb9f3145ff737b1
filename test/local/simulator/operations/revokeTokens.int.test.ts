import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';

test('tokens are revoked, and the user can have others', async () => {
  const { identities, sim } = await startResource();
  const user = await identities.createUser();
  await identities.revokeTokens(user);
  expect(await sim('GET', '/users')).toMatchObject({ users: [{ revokedAt: expect.any(String) }] });
  await identities.getToken(user, ['voip']);
});
