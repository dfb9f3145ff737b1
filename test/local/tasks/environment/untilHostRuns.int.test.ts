import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { exitOf } from '../../../../src/local/tasks/environment/child.ts';
import { untilHostRuns } from '../../../../src/local/tasks/environment/untilHostRuns.ts';

const given = async (state: string, work: string) => {
  const server = createServer((_, response) => response.end(JSON.stringify({ state })));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const started = spawn(process.execPath, ['-e', work]);
  const exited = exitOf(started);
  onTestFinished(async () => {
    server.close();
    started.kill('SIGKILL');
    await exited;
  });
  // A server that listens on TCP has such an address.
  return { started, exited, port: (server.address() as AddressInfo).port };
};

const lives = 'setInterval(() => undefined, 1000)';

test('a host that says that it runs is waited for', async () => {
  const { started, port } = await given('Running', lives);
  expect(await untilHostRuns(started, port)).toBe(true);
});

test('one that never does is ended', async () => {
  const { started, exited, port } = await given('Error', lives);
  expect(await untilHostRuns(started, port, 300)).toBe(false);
  expect(await exited).toBe('signal SIGKILL');
});

test('one that has ended is not waited for', async () => {
  const { started, exited, port } = await given('Error', '');
  await exited;
  expect(await untilHostRuns(started, port)).toBe(false);
});
