import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { type LazyFiles, lazyImports } from '../../../../src/local/tasks/build/lazyImports.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('only relative dynamic imports are left to run time', async () => {
  const root = temporaryFolder({
    'a.ts': `import { b } from './b.ts'; import('./lazy.ts'); import('node:fs'); console.log(b);`,
    'b.ts': 'export const b = 1;',
  });
  const found: LazyFiles = new Map();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['./a.ts'],
    bundle: true,
    platform: 'node',
    write: false,
    plugins: [lazyImports(found, './lazy')],
  });
  expect([...found.keys()]).toEqual(['lazy']);
  expect(outputFiles[0]?.text).toContain('./lazy/lazy.cjs');
});
