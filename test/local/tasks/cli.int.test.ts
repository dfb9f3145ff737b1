import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFlags } from '../../../src/local/tasks/environment/nodeFlags.ts';

const cli = path.join(import.meta.dirname, '..', '..', '..', 'src', 'local', 'tasks', 'cli.ts');
const call = (...args: string[]) =>
  spawnSync(process.execPath, [...nodeFlags, cli, ...args], { encoding: 'utf8' });

test.each([
  {
    args: ['nothing'],
    says: 'Tasks: deploy, infra, licences, notes, package, smoke, admin, bench, build, flows, ',
  },
  { args: ['build', '--wrong'], says: 'usage: npm run build' },
  { args: ['start', '--port', 'x'], says: '--port must be a number' },
])('$args ends with what is wrong, and no stack', ({ args, says }) => {
  const { status, stdout, stderr } = call(...args);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
});
