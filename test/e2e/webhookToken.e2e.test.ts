import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { startRecorder } from '../acs/recorder.ts';
import { story, until, useHouse } from './house.ts';

const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const app = '0f4f8d4e-0000-4000-8000-000000000001';
const client = '4962773b-9cdb-44cf-a8bf-237846a00ab7';
const pair = await generateKeyPair('RS256', { extractable: true });
const key = { ...(await exportJWK(pair.publicKey)), kid: 'one', use: 'sig' };
const entra = await startRecorder({ status: 200, body: { keys: [key] } });
afterAll(() => entra[Symbol.asyncDispose]());

const house = useHouse({
  env: {
    ...process.env,
    EVENT_GRID_TENANT_ID: tenant,
    EVENT_GRID_AUDIENCE: `api://${app}`,
    EVENT_GRID_KEYS_URL: `${entra.url.replace('127.0.0.1', 'localhost')}/keys`,
  },
});

/** A subscription whose deliveries carry a token that Entra has made for an app. */
const announceWith = async (azp: string): Promise<void> => {
  const jwt = new SignJWT({ azp }).setProtectedHeader({ alg: 'RS256', kid: 'one' });
  const made = jwt.setIssuer(`https://login.microsoftonline.com/${tenant}/v2.0`).setAudience(app);
  const token = await made.setExpirationTime('1h').sign(pair.privateKey);
  await house.simulate('PUT', '/_sim/subscriptions/incoming', {
    endpoint: `${house.environment().host}/api/events`,
    schema: 'cloudEvents',
    headers: { authorization: `Bearer ${token}` },
  });
};

test('a call that Event Grid announces with its token is answered', async () => {
  await announceWith(client);
  const leg = await house.ended(await house.dial([{ hear: 'Welcome' }, { press: '1' }]));
  expect(story(leg)).toContain('transferred +18005551001');
});

test('a call that another app of the tenant announces is not', async () => {
  await announceWith(app);
  const id = await house.dial([{ hear: 'Welcome' }]);
  const refused = () => house.said().join('\n').includes('the token is not that of Event Grid');
  await until(async () => refused(), Boolean);
  expect((await house.leg(id)).state).toBe('ringing');
  await house.simulate('POST', `/_sim/calls/${id}/hangup`);
});
