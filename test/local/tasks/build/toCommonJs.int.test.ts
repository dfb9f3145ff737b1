import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { toCommonJs } from '../../../../src/local/tasks/build/toCommonJs.ts';
import { writeBundles } from '../../../../src/local/tasks/build/writeBundles.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('modules that share one are loaded by require, and their maps name the sources', async () => {
  const root = temporaryFolder({
    'src/a.ts': `import { count } from './both.ts'; export const a = () => count();`,
    'src/b.ts': `import { count } from './both.ts'; export const b = () => count();`,
    'src/both.ts': `let n: number = 0; export const count = () => { n += 1; return n; };`,
  });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/a.ts', 'src/b.ts'].map((file) => ({
      in: path.join(root, file),
      out: `lazy/${path.basename(file, '.ts')}`,
    })),
    chunkNames: 'lazy/both',
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    ...({ bundle: true, format: 'esm', splitting: true, sourcemap: 'external' } as const),
    write: false,
  });
  const out = path.join(root, 'dist');
  const files = await toCommonJs(outputFiles, out, { minify: true, sourcesContent: false });
  expect(files.map((file) => file.path).sort()).toEqual(
    ['a', 'b', 'both'].flatMap((name) => [`lazy/${name}.cjs`, `lazy/${name}.cjs.map`]),
  );
  await writeBundles(out, files);
  const require = createRequire(import.meta.url);
  const { a } = require(path.join(out, 'lazy', 'a.cjs'));
  const { b } = require(path.join(out, 'lazy', 'b.cjs'));
  expect([a(), b(), a()]).toEqual([1, 2, 3]);
  const both = files.find((file) => file.path === 'lazy/both.cjs');
  expect(Buffer.from(both?.contents ?? []).toString()).toMatch(
    /sourceMappingURL=both\.cjs\.map\n$/,
  );
  const map = files.find((file) => file.path === 'lazy/both.cjs.map');
  expect(JSON.parse(Buffer.from(map?.contents ?? []).toString()).sources).toEqual([
    '../../src/both.ts',
  ]);
});
