import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleFunctions } from '../../../../src/local/tasks/build/bundleFunctions.ts';
import { writeBundles } from '../../../../src/local/tasks/build/writeBundles.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const app = {
  'src/functions/first.ts': `import { shared } from '../shared.ts';
    console.log('first', shared);
    import('../big.ts').then(({ big }) => big());`,
  'src/functions/second.ts': `console.log('second' as string);`,
  'src/shared.ts': `export const shared: number = 42;`,
  'src/big.ts': `import { shared } from './shared.ts';
    export const big = async () => (await import('./deep/deeper.ts')).deeper(shared);`,
  'src/deep/deeper.ts': `import { shared } from '../shared.ts';
    export const deeper = (n: number) => console.log('deeper', n === shared ? n : 'lost');`,
};

test('functions become one file, and what is imported when needed a file of its own', async () => {
  const root = temporaryFolder(app);
  const dist = path.join(root, 'dist');
  const { files, outputs } = await bundleFunctions(root, dist);
  const code = files.filter((file) => file.path.endsWith('.cjs'));
  expect(code.map((file) => file.path)).toEqual([
    'main.cjs',
    'lazy/big.cjs',
    'lazy/deeper.cjs',
    expect.stringMatching(/^lazy\/shared-\w+\.cjs$/),
  ]);
  expect(Object.keys(outputs)).toContain('dist/main.cjs');
  const main = Buffer.from(code[0]?.contents ?? []).toString();
  expect(main).not.toContain('deeper');
  await writeBundles(dist, files);
  const { stdout } = spawnSync(process.execPath, [path.join(dist, 'main.cjs')], {
    encoding: 'utf8',
  });
  expect(stdout.trim().split('\n')).toEqual(['first 42', 'second', 'deeper 42']);
});

test('two lazy files of one name are an error that names both', async () => {
  const root = temporaryFolder({
    'src/functions/a.ts': `import('../x/report.ts'); import('../y/report.ts');`,
    'src/x/report.ts': 'export const x = 1;',
    'src/y/report.ts': 'export const y = 1;',
  });
  await expect(bundleFunctions(root, path.join(root, 'dist'))).rejects.toThrow(/rename .*report/);
});

test('an app without functions is refused', async () => {
  const root = temporaryFolder();
  await expect(bundleFunctions(root, path.join(root, 'dist'))).rejects.toThrow('src/functions');
});
