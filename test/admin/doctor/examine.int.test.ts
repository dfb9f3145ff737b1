import { expect, inject, test } from 'vitest';
import { examine } from '../../../src/admin/doctor/examine.ts';
import { plainStyle } from '../../../src/admin/style.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { accessKey, audience, startSimulator } from '../../local/simulator/startSimulator.ts';

test('the settings of a file are looked at without anything else running', async () => {
  const { url } = await startSimulator();
  const values = {
    AzureWebJobsStorage: inject('azurite'),
    ACS_CONNECTION_STRING: `endpoint=${url}/;accesskey=${accessKey}`,
    CALLBACK_AUDIENCE: audience,
    CALLBACK_KEYS_URL: `${url}/calling/keys`,
    HASH_KEY: '1:Zm9yIHRoaXMgbWFjaGluZSBvbmx5LCBuZXZlciBpbiB0aGUgY2xvdWQhLi4=',
  };
  const settings = { origin: 'local.settings.json', values, host: 'http://localhost:1' };
  const found = await examine(settings, {
    ...{ root: '/nowhere', promptsFolder: '/nowhere', style: plainStyle },
    now: () => Date.now() as Instant,
    interrupted: new AbortController().signal,
  });
  const statuses = Object.fromEntries(found.map(({ check, status }) => [check, status]));
  expect(statuses).toMatchObject({
    ...{ storage: 'ok', resource: 'ok', audience: 'ok', clock: 'ok', retirement: 'ok' },
    ...{ callbacks: 'failure', flows: 'failure', events: 'failure', prompts: 'warning' },
  });
  const flows = found.find(({ check }) => check === 'flows');
  expect(flows?.remedy).toBe('Build them: npm run build');
});
