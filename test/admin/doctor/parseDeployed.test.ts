import { expect, test } from 'vitest';
import { parseApp, parseGroup } from '../../../src/admin/doctor/parseDeployed.ts';

test.each(['a', 'func-contoso-x7', 'A1'])('%s is an app', (text) => {
  expect(parseApp(text)).toBe(text);
});

test.each(['', '-a', 'a-', 'a.b', 'a b', '$(x)', 'a/b', 'a'.repeat(61)])('%j is none', (text) => {
  expect(() => parseApp(text)).toThrow('without a domain');
});

test.each(['rg', 'rg-contoso_1.x(2)', 'größe'])('%s is a group', (text) => {
  expect(parseGroup(text)).toBe(text);
});

test.each(['', 'rg.', 'a b', 'a"b', '%PATH%', 'a&b', 'a/b', '../b', 'a'.repeat(91)])(
  '%j is none',
  (text) => {
    expect(() => parseGroup(text)).toThrow('resource group');
  },
);
