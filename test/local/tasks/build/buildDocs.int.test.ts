import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildDocs } from '../../../../src/local/tasks/build/buildDocs.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const target = path.join('dist', 'docs', 'rapidoc.js.br');

test('the program is compressed once, its licence before it', async () => {
  const root = temporaryFolder({
    'node_modules/rapidoc/package.json': '{}',
    'node_modules/rapidoc/LICENSE.txt': 'MIT License\n',
    'node_modules/rapidoc/dist/rapidoc-min.js': 'run();',
  });
  await buildDocs(root);
  const file = path.join(root, target);
  expect(brotliDecompressSync(readFileSync(file)).toString()).toBe('/*!\nMIT License\n*/\nrun();');
  const before = statSync(file).mtimeMs;
  await buildDocs(root);
  expect(statSync(file).mtimeMs).toBe(before);
});

test('a project without it is left as it is', async () => {
  const root = temporaryFolder({ 'package.json': '{}' });
  await buildDocs(root);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
