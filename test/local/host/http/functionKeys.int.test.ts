import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { functionKeys } from '../../../../src/local/host/http/functionKeys.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

test('keys are kept by name, until they are removed', () => {
  const file = path.join(folder.path, 'new', 'functionKeys.json');
  const keys = functionKeys(file);
  expect(keys.values()).toEqual([]);
  keys.set('crm', 'k1');
  keys.set('alarm', 'k2');
  keys.set('crm', 'k3');
  expect(functionKeys(file).values()).toEqual(['k3', 'k2']);
  expect(keys.remove('alarm')).toBe(true);
  expect(keys.remove('alarm')).toBe(false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ crm: 'k3' });
});

test('a file without keys is an error that says what to do', () => {
  const file = folder.write('functionKeys.json', ['k']);
  expect(() => functionKeys(file)).toThrow(/Delete it/);
});
