import { expect, test } from 'vitest';
import { defaultClient, hasScope, isClientName } from '../../src/calls/apiClient.ts';

test.each([
  ['crm', true],
  ['on-call-2', true],
  ['a'.repeat(50), true],
  ['a'.repeat(51), false],
  ['default', false],
  ['CRM', false],
  ['2nd', false],
  ['|queue', false],
  ['a b', false],
  ['', false],
])('%s is a name: %s', (name, is) => {
  expect(isClientName(name)).toBe(is);
});

test('admin may do everything, another what its scopes say', () => {
  expect(hasScope(defaultClient, 'read-all')).toBe(true);
  const crm = { name: 'crm', scopes: ['place', 'read-own'] } as const;
  expect(hasScope(crm, 'place')).toBe(true);
  expect(hasScope(crm, 'read-all')).toBe(false);
  expect(hasScope(crm, 'admin')).toBe(false);
});
