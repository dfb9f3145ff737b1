import { expect, test } from 'vitest';
import { readLicence } from '../../../../src/local/tasks/licences/readLicence.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test.each([
  ['{"license":"MIT"}', 'MIT'],
  ['{"license":{"type":"ISC"}}', 'ISC'],
  ['{"licenses":[{"type":"MIT"},{"type":"GPL-2.0-only"}]}', 'MIT OR GPL-2.0-only'],
  ['{}', 'none named'],
])('%s is %s', (manifest, licence) => {
  const root = temporaryFolder({ 'node_modules/a/package.json': manifest });
  expect(readLicence(root, 'node_modules/a')).toBe(licence);
});

test('of a package that this machine does not have nothing is known', () => {
  expect(readLicence(temporaryFolder(), 'node_modules/a')).toBe('not installed');
});
