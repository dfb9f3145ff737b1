import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostKeys } from '../../../../src/local/host/http/hostKeys.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

test('keys are made at random once and kept', () => {
  const file = path.join(folder.path, 'new', 'keys.json');
  const keys = hostKeys(file);
  expect(new Set(Object.values(keys)).size).toBe(3);
  expect(Object.values(keys).every((key) => key.length >= 43)).toBe(true);
  expect(hostKeys(file)).toEqual(keys);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(keys);
});

test('a file without keys is an error that says what to do', () => {
  const file = folder.write('keys.json', { master: 'm' });
  expect(() => hostKeys(file)).toThrow(/Delete it to get new ones/);
});
