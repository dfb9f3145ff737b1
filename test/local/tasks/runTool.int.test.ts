import { expect, test } from 'vitest';
import { runTool } from '../../../src/local/tasks/runTool.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const signal = new AbortController().signal;

test('a program of node_modules runs in the project and its exit code comes back', async () => {
  const root = temporaryFolder({
    'node_modules/tool/bin/tool': 'process.exitCode = Number(process.argv[2]);',
  });
  expect(await runTool({ root, signal }, 'tool/bin/tool', ['0'])).toBe(0);
  expect(await runTool({ root, signal }, 'tool/bin/tool', ['4'])).toBe(4);
});

test('a wish to stop ends the program', async () => {
  const root = temporaryFolder({ 'node_modules/tool/tool.js': 'setInterval(() => {}, 1000);' });
  const stop = new AbortController();
  const running = runTool({ root, signal: stop.signal }, 'tool/tool.js', []);
  stop.abort();
  expect(await running).toBeGreaterThan(0);
});
