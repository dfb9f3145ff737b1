import { expect, test } from 'vitest';
import { planEnvironment } from '../../../../src/local/tasks/environment/planEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { testOptions } from './testOptions.ts';

test('ports, addresses and settings fit together', async () => {
  const routes = 'routes: [{ called: "+18005550171", flow: a }]\n';
  const { options } = testOptions(temporaryFolder({ 'src/flows/routes.yaml': routes }));
  const plan = await planEnvironment(options);
  expect(plan.hostUrl).toBe(`http://localhost:${plan.port}`);
  expect(plan.simulator?.url).toBe(`http://localhost:${plan.simulator?.port}`);
  expect(plan.settings.CALLBACK_BASE_URL).toBe(plan.hostUrl);
  expect(plan.settings.AzureWebJobsStorage).toContain(`:${plan.storagePorts.table}/`);
  expect(plan.numbers).toEqual(expect.arrayContaining(['+18005550199', '+18005550171']));
});

test('a real resource needs its settings, and then there is no simulator', async () => {
  const { options } = testOptions(temporaryFolder(), { publicUrl: 'https://tunnel.example' });
  await expect(planEnvironment(options)).rejects.toThrow(
    /ACS_CONNECTION_STRING, CALLBACK_AUDIENCE, CALLER_ID/,
  );
  const env = { ACS_CONNECTION_STRING: 'x', CALLBACK_AUDIENCE: 'y', CALLER_ID: '+1, +2' };
  const plan = await planEnvironment({ ...options, env });
  expect(plan.simulator).toBeNull();
  expect(plan.publicUrl).toBe('https://tunnel.example');
  expect(plan.numbers).toEqual(['+1', '+2']);
});
