import { expect, onTestFinished, test, vi } from 'vitest';
import { buildApp } from '../../../../src/local/tasks/build/buildApp.ts';
import { planEnvironment } from '../../../../src/local/tasks/environment/planEnvironment.ts';
import { startApp } from '../../../../src/local/tasks/environment/startApp.ts';
import { runnableApp } from './runnableApp.ts';
import { testOptions } from './testOptions.ts';

test('the app runs, and runs again after a crash', async () => {
  const { options, said } = testOptions(runnableApp(), { env: { PATH: process.env.PATH } });
  expect(await buildApp(options.root)).toMatchObject({ ok: true });
  const plan = await planEnvironment(options);
  const app = await startApp(options, plan);
  onTestFinished(app.stop);
  expect(app.keys).toBeNull();
  const hello = async () => (await fetch(`${plan.hostUrl}/api/hello`)).text();
  expect(await hello()).toBe('hello');
  app.kill('SIGKILL');
  await vi.waitUntil(() => said.includes('The host runs again.'), { timeout: 20_000 });
  expect(await hello()).toBe('hello');
});
