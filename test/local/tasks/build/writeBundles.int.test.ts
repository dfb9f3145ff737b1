import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBundles } from '../../../../src/local/tasks/build/writeBundles.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('files are replaced, those of earlier builds go, what others made stays', async () => {
  const folder = temporaryFolder({
    'main.cjs': 'old',
    'flows.json': '{}',
    'lazy/gone.cjs': 'old',
    'lazy/kept.cjs': 'old',
  });
  const contents = Buffer.from('new');
  await writeBundles(folder, [
    { path: 'main.cjs', contents },
    { path: 'lazy/kept.cjs', contents },
  ]);
  expect(readdirSync(folder).sort()).toEqual(['flows.json', 'lazy', 'main.cjs']);
  expect(readdirSync(path.join(folder, 'lazy'))).toEqual(['kept.cjs']);
  expect(readFileSync(path.join(folder, 'main.cjs'), 'utf8')).toBe('new');
});
