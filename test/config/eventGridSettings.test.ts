import { expect, test } from 'vitest';
import * as z from 'zod';
import { eventGridSettings, eventGridTrustOf } from '../../src/config/eventGridSettings.ts';

const schema = z.object(eventGridSettings);
const trust = (env: Record<string, string>) => eventGridTrustOf(schema.parse(env));
const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const app = '0f4f8d4e-0000-4000-8000-000000000001';
const key = 'Qm9kA1xZ_uT7-eWr4vYs8pLh2jNcGfDq';

test('where nothing is set, nobody is trusted', () => {
  expect(trust({})).toEqual({ keys: [], token: null });
});

test('a key needs no tenant', () => {
  expect(trust({ EVENT_GRID_KEYS: key })).toEqual({ keys: [key], token: null });
});

test.each([
  [app, [app, `api://${app}`]],
  [`api://${app}`, [`api://${app}`, app]],
  ['https://calls.contoso.example', ['https://calls.contoso.example']],
])('tokens of the tenant are made out to %s', (given, audiences) => {
  const { token } = trust({ EVENT_GRID_TENANT_ID: tenant, EVENT_GRID_AUDIENCE: given });
  expect(token).toEqual({
    tenant,
    audiences,
    client: '4962773b-9cdb-44cf-a8bf-237846a00ab7',
    keysUrl: `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`,
  });
});

test('ids are written as tokens write them', () => {
  const { token } = trust({
    EVENT_GRID_TENANT_ID: tenant.toUpperCase(),
    EVENT_GRID_AUDIENCE: app.replace('f', 'F'),
  });
  expect(token).toMatchObject({ tenant, audiences: [app, `api://${app}`] });
});

test('another cloud has another Event Grid and other keys', () => {
  const keysUrl = 'https://login.elsewhere.example/keys';
  const { token } = trust({
    EVENT_GRID_TENANT_ID: tenant,
    EVENT_GRID_AUDIENCE: app,
    EVENT_GRID_CLIENT_ID: app,
    EVENT_GRID_KEYS_URL: keysUrl,
  });
  expect(token).toMatchObject({ client: app, keysUrl });
});
