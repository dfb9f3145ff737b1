import { expect, test } from 'vitest';
import { shortUser } from '../../../src/admin/users/shortUser.ts';

test('an id is shortened in its middle', () => {
  const id = '8:acs:9a1b0000-0000-4000-8000-000000000001_45ab2481-1c1c-4005-be24-0ffb879b1130';
  expect(shortUser(id)).toBe('8:acs:9a1b0000…9b1130');
});

test('one that is short is hidden', () => {
  expect(shortUser('8:acs:9a1b_7f3c')).toBe('8:acs:…');
});
