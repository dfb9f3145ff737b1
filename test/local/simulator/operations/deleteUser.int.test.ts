import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';

test('a user is deleted, once', async () => {
  const { identities, sim } = await startResource();
  const user = await identities.createUser();
  await identities.deleteUser(user);
  expect(await sim('GET', '/users')).toEqual({ users: [] });
  await expect(identities.deleteUser(user)).rejects.toMatchObject({ code: 'IdentityNotOwned' });
});
