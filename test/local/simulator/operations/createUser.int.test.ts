import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';
import { audience } from '../startSimulator.ts';

test('a user is of the resource, and is known to the control API', async () => {
  const { identities, sim } = await startResource();
  const { communicationUserId: id } = await identities.createUser();
  expect(id).toMatch(new RegExp(`^8:acs:${audience}_[0-9a-f-]{36}$`));
  expect(await sim('GET', '/users')).toMatchObject({ users: [{ id, tokens: 0 }] });
});

test('a user comes with a token, if asked for', async () => {
  const { identities } = await startResource();
  const { user, token, expiresOn } = await identities.createUserAndToken(['voip'], {
    tokenExpiresInMinutes: 60,
  });
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  expect(claims).toMatchObject({
    skypeid: user.communicationUserId.replace('8:', ''),
    acsScope: 'voip',
    resourceId: audience,
    exp: Math.floor(expiresOn.getTime() / 1000),
  });
  const minutes = (expiresOn.getTime() - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(60);
});

test('a user can be called, and can hold a handset', async () => {
  const { app, client, identities, sim } = await startResource();
  const user = await identities.createUser();
  await sim('PUT', `/handsets/${user.communicationUserId}`, {});
  await client.createCall({ targetParticipant: user }, app.callback('a'));
  await app.next('CallConnected', 'a');
});
