import { expect, test, vi } from 'vitest';
import { readSettings } from '../../../src/admin/settings/readSettings.ts';
import { run } from '../../../src/local/tasks/start.ts';
import { runnableApp } from './environment/runnableApp.ts';
import { testContext } from './testContext.ts';

test('--json prints one line when everything runs, and a wish to stop ends it all', async () => {
  const args = ['--json', '--port', '0', '--simulator-port', '0'];
  const root = runnableApp();
  const { context, printed } = testContext(root, ...args);
  const stop = new AbortController();
  const env = { PATH: process.env.PATH };
  const running = run({ ...context, env, signal: stop.signal });
  await vi.waitUntil(() => printed.length > 0, { timeout: 60_000 });
  const { host, simulator, number, storage } = JSON.parse(printed.join('\n'));
  expect(number).toBe('+18005550199');
  expect(storage).toContain('TableEndpoint=');
  expect((await fetch(`${host}/api/hello`)).status).toBe(200);
  expect((await fetch(`${simulator}/_sim/calls`)).status).toBe(200);
  const { origin, values } = await readSettings(root, {});
  expect([origin, values.AzureWebJobsStorage]).toEqual(['npm start', storage]);
  stop.abort();
  expect(await running).toBe(0);
  expect(printed).toHaveLength(1);
  await expect(fetch(host)).rejects.toThrow();
  await expect(readSettings(root, {})).rejects.toThrow('no storage account');
});
