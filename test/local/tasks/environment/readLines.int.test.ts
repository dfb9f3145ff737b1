import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { readLines } from '../../../../src/local/tasks/environment/readLines.ts';

test('lines of stdout and of stderr are handed on whole', async () => {
  const code = `process.stdout.write('a'); process.stdout.write('b\\nc\\n'); console.error('d');`;
  const lines: string[] = [];
  const started = spawn(process.execPath, ['-e', code]);
  readLines(started, (line) => lines.push(line));
  await once(started, 'close');
  expect(lines.toSorted()).toEqual(['ab', 'c', 'd']);
});
