import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildAdmin } from '../../../../src/local/tasks/build/buildAdmin.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the command line is one file, with what it loads at need beside it', async () => {
  const root = temporaryFolder({
    'src/admin/cli.ts': `console.log('first' as string);
      import('./later.ts').then(({ later }) => later());`,
    'src/admin/later.ts': `export const later = () => console.log('later');`,
  });
  const outputs = await buildAdmin(root);
  expect(Object.keys(outputs)).toContain('dist/admin/cli.cjs');
  const cli = path.join(root, 'dist', 'admin', 'cli.cjs');
  const { stdout } = spawnSync(process.execPath, [cli], { encoding: 'utf8' });
  expect(stdout).toBe('first\nlater\n');
  expect(readdirSync(path.join(root, 'dist', 'admin', 'lazy'))).toContain('later.cjs');
});

test('a project without a command line is left as it is', async () => {
  const root = temporaryFolder({ 'src/app.ts': '' });
  expect(await buildAdmin(root)).toEqual({});
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
