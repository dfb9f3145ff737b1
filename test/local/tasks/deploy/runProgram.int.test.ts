import { expect, test } from 'vitest';
import { runProgram } from '../../../../src/local/tasks/deploy/runProgram.ts';

const options = { cwd: process.cwd(), env: process.env, signal: new AbortController().signal };
const node = (script: string, more = {}) =>
  runProgram(process.execPath, ['-e', script, '--', 'a "b" $c'], { ...options, ...more });

test('what it says and how it ends are told apart, and arguments stay whole', async () => {
  const script = 'console.log(process.argv.at(-1)); console.error("no"); process.exit(3)';
  expect(await node(script)).toEqual({ code: 3, stdout: 'a "b" $c\n', stderr: 'no\n' });
});

test('what is shown is shown as it comes', async () => {
  const shown: string[] = [];
  await node('console.log(1)', { show: (text: string) => shown.push(text) });
  expect(shown.join('')).toBe('1\n');
});

test('a program that is not there, or is ended, has no exit code', async () => {
  expect(await runProgram('no-such-program', [], options)).toMatchObject({ code: null });
  const end = new AbortController();
  const running = node('setInterval(() => undefined, 1000)', { signal: end.signal });
  end.abort();
  expect((await running).code).toBeNull();
});
