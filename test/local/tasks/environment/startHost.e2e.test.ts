import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../../../src/local/tasks/build/buildApp.ts';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { keysOf, startHost } from '../../../../src/local/tasks/environment/startHost.ts';
import { runnableApp } from './runnableApp.ts';

test('the host serves the built app, and tells its keys when it asks for them', async () => {
  const root = runnableApp();
  expect(await buildApp(root)).toMatchObject({ ok: true });
  const port = await freePort();
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const settings = { PATH: process.env.PATH ?? '' };
  const host = await startHost({ root, port, enableAuth: true, settings, log });
  onTestFinished(host.stop);
  const code = keysOf(host)?.default;
  const answer = await fetch(`http://localhost:${port}/api/hello?code=${code}`);
  expect(await answer.text()).toBe('hello');
});
