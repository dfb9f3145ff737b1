import path from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../../src/local/tasks/runNode.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const { signal } = new AbortController();

test('a program gets its arguments and its environment, and its exit code comes back', async () => {
  const code = 'process.exitCode = Number(process.argv[2]) + Number(process.env.MORE ?? 0);';
  const root = temporaryFolder({ 'a.cjs': code });
  const script = path.join(root, 'a.cjs');
  expect(await runNode({ root, signal }, script, ['4'])).toBe(4);
  expect(await runNode({ root, signal }, script, ['4'], { MORE: '3' })).toBe(7);
});

test('a wish to stop ends it as Ctrl-C does', async () => {
  const root = temporaryFolder({ 'a.cjs': 'setInterval(() => {}, 1000);' });
  const stop = new AbortController();
  const running = runNode({ root, signal: stop.signal }, path.join(root, 'a.cjs'), []);
  stop.abort();
  expect(await running).toBe(130);
});
