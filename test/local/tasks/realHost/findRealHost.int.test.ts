import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRealHost } from '../../../../src/local/tasks/realHost/findRealHost.ts';
import { hostPackages } from '../../../../src/local/tasks/realHost/hostPackages.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hostFiles } from './hostFiles.ts';

const packages = hostPackages('linux', 'x64');
if (packages === null) throw new Error('there is a host for Linux');

test('all three packages make a host', () => {
  const folder = temporaryFolder(Object.fromEntries(hostFiles(packages)));
  const found = findRealHost(folder, packages);
  expect(Object.values(found ?? {}).map((place) => existsSync(place))).toEqual([true, true, true]);
});

test.each([0, 1, 2])('without package %s there is none', (missing) => {
  const files = hostFiles(packages).filter((_, index) => index !== missing);
  expect(findRealHost(temporaryFolder(Object.fromEntries(files)), packages)).toBeNull();
});
