import { expect, test } from 'vitest';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { appPrincipal, clientId, contoso, ids, urls } from './contoso.ts';

test('an app on Flex Consumption', () => {
  expect(siteIn(contoso()[urls.site])).toEqual({
    ...{ id: ids.app, name: 'func-contoso', group: 'rg-contoso', state: 'Running' },
    host: 'func-contoso.azurewebsites.net',
    flex: {
      ...{ runtime: 'node', version: '24' },
      alwaysReady: { http: 1, 'function:incomingCall': 1 },
    },
    identities: [{ clientId, principalId: appPrincipal }],
  });
});

test('an app on another plan, with an identity that the system has given it', () => {
  const site = {
    id: ids.app,
    identity: { type: 'SystemAssigned', principalId: 'p' },
    properties: { defaultHostName: 'a.azurewebsites.net' },
  };
  expect(siteIn(site)).toMatchObject({
    ...{ state: '', flex: null },
    identities: [{ clientId: null, principalId: 'p' }],
  });
});

test('something else is refused', () => {
  expect(() => siteIn({ id: 1 })).toThrow('Azure describes the app in a way');
});
