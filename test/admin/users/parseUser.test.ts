import { expect, test } from 'vitest';
import { parseUser } from '../../../src/admin/users/parseUser.ts';

test('the id of a user is taken as it is', () => {
  expect(parseUser(' 8:acs:9a1b_7f3c ')).toBe('8:acs:9a1b_7f3c');
});

test.each(['', 'ada', '+12065550100', '8:orgid:11111111-2222-4333-8444-555555555555', '8:acs:'])(
  '%j is refused',
  (text) => {
    expect(() => parseUser(text)).toThrow('8:acs:…');
  },
);
