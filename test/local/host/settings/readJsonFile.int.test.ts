import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readJsonFile } from '../../../../src/local/host/settings/readJsonFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

test('JSON is read, with a byte order mark too; no file is undefined', () => {
  expect(readJsonFile(folder.write('a.json', '{"a":1}'))).toEqual({ a: 1 });
  expect(readJsonFile(folder.write('b.json', '\uFEFF{"a":1}'))).toEqual({ a: 1 });
  expect(readJsonFile(path.join(folder.path, 'none.json'))).toBeUndefined();
});

test('what is not JSON is an error that names the file', () => {
  expect(() => readJsonFile(folder.write('c.json', '{"a":'))).toThrow(/c\.json cannot be read: /);
});
