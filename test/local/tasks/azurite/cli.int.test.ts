import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeFlags } from '../../../../src/local/tasks/environment/nodeFlags.ts';
import { answers, freePort } from '../../../../src/local/tasks/environment/ports.ts';

const cli = path.join(import.meta.dirname, '../../../../src/local/tasks/azurite/cli.ts');

test('it says when all three listen, and ends in order when its parent lets it go', async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  const [blob, queue, table] = ports.map(String);
  const args = ['--blobPort', `${blob}`, '--queuePort', `${queue}`, '--tablePort', `${table}`];
  const silent = ['--inMemoryPersistence', '--silent', '--disableTelemetry'];
  const child = fork(cli, [...args, ...silent], {
    execArgv: [...nodeFlags],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  expect(await once(child, 'message')).toMatchObject([{ type: 'ready' }, undefined]);
  expect(await Promise.all(ports.map((port) => answers(port)))).toEqual([true, true, true]);
  const exited = once(child, 'exit');
  child.disconnect();
  expect(await exited).toEqual([0, null]);
});
