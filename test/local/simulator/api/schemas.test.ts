import { expect, test } from 'vitest';
import { identifier, phoneNumber } from '../../../../src/local/simulator/api/schemas.ts';

test.each([
  [{ kind: 'phoneNumber', rawId: '4:+1', phoneNumber: { value: '+1' } }, '4:+1'],
  [{ phoneNumber: { value: '+1', isAnonymous: false } }, '4:+1'],
  [{ rawId: '8:acs:a_b', communicationUser: { id: '8:acs:a_b' } }, '8:acs:a_b'],
  [{ microsoftTeamsUser: { userId: 'u', isAnonymous: false, cloud: 'public' } }, '8:orgid:u'],
  [{ microsoftTeamsApp: { appId: 'a', cloud: 'public' } }, '28:orgid:a'],
  [
    { rawId: '8:acs:a_b_c', teamsExtensionUser: { userId: 'c', tenantId: 'b', resourceId: 'a' } },
    '8:acs:a_b_c',
  ],
  [{ rawId: '4:anonymous' }, '4:anonymous'],
])('%j is %s', (given, rawId) => {
  expect(identifier.parse(given)).toBe(rawId);
});

test.each([
  {},
  { kind: 'phoneNumber' },
  { rawId: 'x', surprise: 1 },
  { kind: 'robot', rawId: 'x' },
  { phoneNumber: {} },
])('%j names nobody', (given) => {
  expect(identifier.safeParse(given).success).toBe(false);
});

test('a caller id is its number', () => {
  expect(phoneNumber.parse({ value: '+1', isAnonymous: false })).toBe('+1');
});
