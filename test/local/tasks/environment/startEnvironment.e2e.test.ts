import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { CallAutomationClient } from '@azure/communication-call-automation';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { EnvironmentOptions } from '../../../../src/local/tasks/environment/environment.ts';
import { answers } from '../../../../src/local/tasks/environment/ports.ts';
import { startEnvironment } from '../../../../src/local/tasks/environment/startEnvironment.ts';
import { runnableApp } from './runnableApp.ts';
import { testOptions } from './testOptions.ts';

const start = async (
  more: Partial<EnvironmentOptions> = {},
  files: Readonly<Record<string, string>> = {},
) => {
  const root = runnableApp(files);
  const { options, said } = testOptions(root, more);
  const environment = await startEnvironment(options);
  onTestFinished(environment.stop);
  const get = async (file: string) => (await fetch(`${environment.host}/api/${file}`)).text();
  return { root, environment, said, get };
};

const eventually = (check: () => Promise<unknown>) => vi.waitUntil(check, { timeout: 30_000 });

test('a call to the number reaches the app, and at the end nothing listens any more', async () => {
  const { environment, said } = await start();
  const { host, simulator, number } = environment;
  const dialled = await fetch(`${simulator}/_sim/calls`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: '+12065550100', to: number }),
  });
  expect(dialled.status).toBe(201);
  await eventually(async () => said.some((line) => line.includes('rings')));
  await environment.stop();
  const ports = [host, simulator ?? ''].map((url) => Number(new URL(url).port));
  expect(await Promise.all(ports.map((port) => answers(port)))).toEqual([false, false]);
});

test('an app that takes recordings is told of each, others are not', async () => {
  const { environment, said } = await start(
    { enableAuth: true },
    {
      'src/functions/recordingReady.ts': `import { app } from '@azure/functions';
        app.eventGrid('recordingReady', {
          handler: (event, context) => context.log('ready ' + event.data.recordingDurationMs),
        });`,
    },
  );
  expect(environment.recordingUrl).toMatch(/functionName=recordingReady&code=.+/);
  const { ACS_CONNECTION_STRING: connectionString = '' } = environment.settings;
  const client = new CallAutomationClient(connectionString, { allowInsecureConnection: true });
  const invite = {
    targetParticipant: { phoneNumber: '+12065550100' },
    sourceCallIdNumber: { phoneNumber: environment.number },
  };
  const { callConnection } = await client.createCall(invite, `${environment.host}/api/nowhere`);
  const state = async () =>
    (await callConnection.getCallConnectionProperties()).callConnectionState === 'connected';
  await eventually(state);
  const { callConnectionId = '' } = await callConnection.getCallConnectionProperties();
  await client.getCallRecording().start({ callConnectionId });
  await callConnection.hangUp(true);
  await eventually(async () => said.some((line) => /ready \d+/.test(line)));
});

test('a host that is killed is started again', async () => {
  const { environment, get } = await start();
  const before = await get('pid');
  environment.killHost();
  await eventually(async () => {
    const now = await get('pid').catch(() => before);
    return now !== before;
  });
});

test('with keys, the webhook is subscribed with its key and the app asks for one', async () => {
  const { environment } = await start({ enableAuth: true });
  const { host, key } = environment;
  expect(environment.eventGridUrl).toMatch(/&code=.+/);
  expect(environment.recordingUrl).toBeNull();
  expect((await fetch(`${host}/api/hello`)).status).toBe(401);
  const headers = { 'x-functions-key': key ?? '' };
  expect((await fetch(`${host}/api/hello`, { headers })).status).toBe(200);
});

test('changed code runs soon, and a mistake changes nothing', async () => {
  const { root, said, get } = await start({ watch: true });
  const file = path.join(root, 'src', 'functions', 'pid.ts');
  writeFileSync(file, 'const = 1;');
  await eventually(async () => said.includes('The last build that was right goes on.'));
  expect(said.join('\n')).toContain('pid.ts:1:7');
  expect(await get('pid')).toMatch(/^\d+$/);
  writeFileSync(
    file,
    `import { app } from '@azure/functions';
    app.http('pid', { authLevel: 'anonymous', handler: () => ({ body: 'changed' }) });`,
  );
  await eventually(async () => (await get('pid').catch(() => '')) === 'changed');
});

test('an app that does not build starts nothing', async () => {
  const root = runnableApp();
  writeFileSync(path.join(root, 'src', 'flows', 'support.yaml'), 'start: nowhere');
  const { options } = testOptions(root);
  await expect(startEnvironment(options)).rejects.toThrow(/support\.yaml/);
});

test('a port in use is named with the option that changes it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await vi.waitUntil(() => server.listening);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { options } = testOptions(runnableApp(), { simulatorPort: port });
  await expect(startEnvironment(options)).rejects.toThrow(
    new RegExp(`Port ${port} is in use.*--simulator-port`),
  );
});
