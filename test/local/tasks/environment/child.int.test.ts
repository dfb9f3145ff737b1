import { fork } from 'node:child_process';
import { expect, test } from 'vitest';
import { exitOf, toChild } from '../../../../src/local/tasks/environment/child.ts';
import { fakeProgram } from './fakeProgram.ts';

const start = (code: string, by?: 'signal' | 'disconnect') => {
  const started = fork(fakeProgram(code).program.script, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return toChild(started, exitOf(started), null, by);
};

test('how a process ended is told in words', async () => {
  expect(await start('process.exitCode = 4;').exited).toBe('exit code 4');
});

test.skipIf(process.platform === 'win32')('a kill is told by its signal', async () => {
  const child = start('setInterval(() => {}, 1000);');
  child.kill('SIGKILL');
  expect(await child.exited).toBe('signal SIGKILL');
});

test('to disconnect is a way to ask a process to end', async () => {
  const child = start(`process.on('disconnect', () => process.exit(5));`, 'disconnect');
  await child.stop();
  expect(await child.exited).toBe('exit code 5');
  await child.stop();
});
