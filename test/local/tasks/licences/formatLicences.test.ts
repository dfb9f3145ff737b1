import { expect, test } from 'vitest';
import { formatLicences } from '../../../../src/local/tasks/licences/formatLicences.ts';

test('a table with a line for each package', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', folder: 'node_modules/a' };
  const flags = { production: true, bundled: true, allowed: true };
  const other = { ...one, ...flags, name: 'longer', licence: 'GPL-3.0-only', allowed: false };
  expect(
    formatLicences([
      { ...one, ...flags },
      { ...other, bundled: false },
    ]),
  ).toEqual([
    'ok      a 1.0.0       MIT           production, bundled',
    'FAILED  longer 1.0.0  GPL-3.0-only  production',
  ]);
});
