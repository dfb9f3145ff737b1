import { expect, onTestFinished, test } from 'vitest';
import { forkChild } from '../../../../src/local/tasks/environment/forkChild.ts';
import { TaskError } from '../../../../src/local/tasks/taskError.ts';
import { fakeProgram, lasting } from './fakeProgram.ts';

test('it resolves when the program is ready, with what the program said', async () => {
  const { program, lines } = fakeProgram(`console.log('hello'); ${lasting}`);
  const child = await forkChild(program);
  onTestFinished(child.stop);
  expect(child.ready).toMatchObject({ type: 'ready' });
  await child.stop();
  expect(lines).toEqual(['hello']);
});

test('a program that ends first is an error with its last words', async () => {
  const { program } = fakeProgram(`console.error('no luck'); process.exitCode = 3;`);
  const started = forkChild(program);
  await expect(started).rejects.toThrow(TaskError);
  await expect(started).rejects.toThrow('It did not start: exit code 3.\nno luck');
});

test('a program that does not get ready in time is ended', async () => {
  const { program } = fakeProgram('setInterval(() => {}, 1000);', { readyTimeoutMs: 300 });
  await expect(forkChild(program)).rejects.toThrow('not ready within 300 ms');
});
