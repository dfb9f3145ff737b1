import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyTables } from '../../../../src/local/tasks/build/copyTables.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the tables that there are stand beside the program', async () => {
  const root = temporaryFolder({ 'src/zones/zones.json': '{"zones":[]}' });
  await copyTables(root);
  expect(readdirSync(path.join(root, 'dist'))).toEqual(['zones.json']);
  expect(readFileSync(path.join(root, 'dist', 'zones.json'), 'utf8')).toBe('{"zones":[]}');
});
