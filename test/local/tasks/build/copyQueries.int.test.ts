import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyQueries } from '../../../../src/local/tasks/build/copyQueries.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the queries stand beside the program, and no others', async () => {
  const root = temporaryFolder({
    'src/report/queries/kql/a.kql': 'A | count',
    'src/report/queries/kql/notes.md': 'not for the package',
    'dist/queries/gone.kql': 'B',
  });
  await copyQueries(root);
  expect(readdirSync(path.join(root, 'dist', 'queries'))).toEqual(['a.kql']);
  expect(readFileSync(path.join(root, 'dist', 'queries', 'a.kql'), 'utf8')).toBe('A | count');
});

test('a project without queries is left as it is', async () => {
  const root = temporaryFolder();
  await copyQueries(root);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
