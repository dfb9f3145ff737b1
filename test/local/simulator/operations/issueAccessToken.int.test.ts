import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';
import { audience } from '../startSimulator.ts';

test('a token lasts a day unless told otherwise', async () => {
  const { identities, sim } = await startResource();
  const user = await identities.createUser();
  const { expiresOn, token } = await identities.getToken(user, ['voip', 'chat']);
  expect(Math.round((expiresOn.getTime() - Date.now()) / 3_600_000)).toBe(24);
  expect(token.split('.')).toHaveLength(3);
  expect(await sim('GET', '/users')).toMatchObject({ users: [{ tokens: 1 }] });
});

test.each([59, 1441])('%i minutes are refused', async (tokenExpiresInMinutes) => {
  const { identities } = await startResource();
  const user = await identities.createUser();
  const attempt = identities.getToken(user, ['voip'], { tokenExpiresInMinutes });
  await expect(attempt).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest' });
});

test('a token needs scopes, and a user of this resource', async () => {
  const { identities } = await startResource();
  const user = await identities.createUser();
  await expect(identities.getToken(user, [])).rejects.toMatchObject({ statusCode: 400 });
  const stranger = { communicationUserId: `8:acs:${audience}_stranger` };
  await expect(identities.getToken(stranger, ['voip'])).rejects.toMatchObject({
    statusCode: 401,
    code: 'IdentityNotOwned',
  });
});
