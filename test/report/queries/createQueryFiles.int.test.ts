import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createQueryFiles } from '../../../src/report/queries/createQueryFiles.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

test('a file is read once, and one that is not there is named', () => {
  const folder = temporaryFolder({ 'a.kql': 'A | count' });
  const fileOf = createQueryFiles(folder);
  expect(fileOf('a')).toBe('A | count');
  writeFileSync(path.join(folder, 'a.kql'), 'B');
  expect(fileOf('a')).toBe('A | count');
  expect(() => fileOf('b')).toThrow('b.kql');
});
