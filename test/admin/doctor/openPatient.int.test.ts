import { expect, inject, test } from 'vitest';
import { openPatient } from '../../../src/admin/doctor/openPatient.ts';
import { all, startResource } from '../../local/simulator/startResource.ts';
import { accessKey, ourNumber } from '../../local/simulator/startSimulator.ts';
import { noon } from '../adminWorld.ts';

const around = { root: '/nowhere', promptsFolder: '/nowhere', now: () => noon };
const never = new AbortController().signal;

test('numbers and SBCs are those of the resource that the settings name', async () => {
  const { url, routing } = await startResource();
  await routing.setTrunk({ fqdn: 'sbc.contoso.com', sipSignalingPort: 5061 });
  await routing.setRoutes([{ name: 'all', numberPattern: '^\\+1', trunks: ['sbc.contoso.com'] }]);
  const values = {
    AzureWebJobsStorage: inject('azurite'),
    ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
  };
  const patient = openPatient({ origin: 'npm start', values, host: null }, around, never);
  expect(patient).toMatchObject({ simulator: url, hasKey: true, accountName: null, config: null });
  expect(await patient.numbers()).toEqual([{ number: ourNumber, takes: true, places: true }]);
  expect(await patient.sip()).toEqual({
    trunks: [{ fqdn: 'sbc.contoso.com', port: 5061 }],
    routes: [{ name: 'all', description: '', pattern: '^\\+1', trunks: ['sbc.contoso.com'] }],
  });
  expect(await patient.storage()).toEqual({ connectionString: inject('azurite') });
  expect(await (await patient.stores()).clients.all()).toEqual(expect.any(Array));
  const { identities } = await patient.provider();
  expect((await identities.createUser()).communicationUserId).toMatch(/^8:acs:/);
  expect(await all((await patient.provider()).sip.listTrunks())).toHaveLength(1);
});

test('a resource in the cloud is no simulator, and nothing is asked to open it', async () => {
  const values = {
    AzureWebJobsStorage__accountName: 'contoso',
    ACS_ENDPOINT: 'https://contoso.communication.azure.com/',
  };
  const patient = openPatient({ origin: 'app.json', values, host: null }, around, never);
  expect(patient).toMatchObject({ simulator: null, hasKey: false, accountName: 'contoso' });
  expect(await patient.storage()).toMatchObject({
    serviceUris: { blob: 'https://contoso.blob.core.windows.net' },
  });
  expect(() => patient.flows()).toThrow('does not hold the compiled flows');
});
