import { expect, test } from 'vitest';
import { routeConstraint } from '../../../../src/local/host/http/routeConstraints.ts';

test.each<[string, string | undefined, string, boolean]>([
  ['int', undefined, '-42', true],
  ['int', undefined, '2147483648', false],
  ['int', undefined, '4x', false],
  ['long', undefined, '2147483648', true],
  ['guid', undefined, '7f9df72e-0f9a-4d3c-9a11-000000000001', true],
  ['guid', undefined, '7F9DF72E0F9A4D3C9A11000000000001', true],
  ['guid', undefined, '7f9df72e', false],
  ['bool', undefined, 'TRUE', true],
  ['bool', undefined, '1', false],
  ['alpha', undefined, 'abcXYZ', true],
  ['alpha', undefined, 'abc1', false],
  ['decimal', undefined, '3.14', true],
  ['decimal', undefined, '3e4', false],
  ['double', undefined, '3e4', true],
  ['datetime', undefined, '2026-11-22', true],
  ['datetime', undefined, 'tomorrow', false],
  ['required', undefined, '', false],
  ['length', '2', 'ab', true],
  ['length', '2', 'abc', false],
  ['length', '2,4', 'abc', true],
  ['minlength', '3', 'ab', false],
  ['maxlength', '3', 'abc', true],
  ['min', '18', '17', false],
  ['max', '18', '17', true],
  ['range', '1,9', '10', false],
  ['regex', '^\\d{{3}}$', '123', true],
  ['regex', '^\\d{{3}}$', '1234', false],
  ['regex', 'ab+', 'xABBy', true],
])('%s(%s) allows "%s": %s', (name, argument, value, allowed) => {
  expect(routeConstraint(name, argument)?.(value)).toBe(allowed);
});

test.each([
  ['integer', undefined],
  ['length', 'many'],
  ['between', '1,2'],
])('%s(%s) is not a constraint', (name, argument) => {
  expect(routeConstraint(name, argument)).toBeUndefined();
});
