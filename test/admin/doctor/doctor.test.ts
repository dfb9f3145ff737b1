import { expect, test } from 'vitest';
import { parse } from '../../../src/admin/doctor/doctor.ts';

// What it finds is in test/e2e/doctor.e2e.test.ts, and in the tests of each check.
test.each([
  { argv: [], options: {} },
  { argv: ['--json'], options: { json: true } },
  {
    argv: ['--settings', 'app.json', '--hostname', 'contoso.azurewebsites.net'],
    options: { settings: 'app.json', hostname: 'contoso.azurewebsites.net' },
  },
  {
    argv: ['--app', 'func-contoso', '--group', 'rg-contoso'],
    options: { deployed: { app: 'func-contoso', group: 'rg-contoso' } },
  },
])('$argv means $options', ({ argv, options }) => {
  const none = { deployed: null, settings: null, hostname: null };
  expect(parse(argv)).toEqual({ json: false, ...none, ...options });
});

test.each([
  ['--all'],
  ['now'],
  ['--settings'],
  ['--app', 'func-contoso'],
  ['--group', 'rg-contoso'],
  ['--app', 'func-contoso', '--group', 'rg-contoso', '--settings', 'app.json'],
  ['--app', 'contoso;rm', '--group', 'rg'],
  ['--app', 'contoso', '--group', 'a"b'],
])('%s is refused', (...argv) => {
  expect(() => parse(argv)).toThrow();
});
