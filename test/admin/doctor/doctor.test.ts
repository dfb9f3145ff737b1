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
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ json: false, settings: null, hostname: null, ...options });
});

test.each([['--all'], ['now'], ['--settings']])('%s is refused', (...argv) => {
  expect(() => parse(argv)).toThrow();
});
