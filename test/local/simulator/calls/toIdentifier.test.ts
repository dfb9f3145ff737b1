import { expect, test } from 'vitest';
import {
  isPhone,
  toIdentifier,
  toParty,
  toRawId,
} from '../../../../src/local/simulator/calls/toIdentifier.ts';

test.each([
  ['4:+1425', { kind: 'phoneNumber', phoneNumber: { value: '+1425' } }],
  ['4:anonymous', { kind: 'phoneNumber', phoneNumber: { value: 'anonymous' } }],
  ['8:acs:a_b', { kind: 'communicationUser', communicationUser: { id: '8:acs:a_b' } }],
  [
    '8:orgid:u',
    { kind: 'microsoftTeamsUser', microsoftTeamsUser: { userId: 'u', cloud: 'public' } },
  ],
  ['28:orgid:a', { kind: 'microsoftTeamsApp', microsoftTeamsApp: { appId: 'a', cloud: 'public' } }],
  ['9:x', { kind: 'unknown' }],
])('%s on the wire', (rawId, expected) => {
  expect(toIdentifier(rawId)).toEqual({ rawId, ...expected });
});

test.each([
  ['+1425', '4:+1425', true],
  ['anonymous', '4:anonymous', true],
  ['8:acs:a_b', '8:acs:a_b', false],
])('%s is written %s', (party, rawId, phone) => {
  expect(toRawId(party)).toBe(rawId);
  expect(toParty(rawId)).toBe(party);
  expect(isPhone(rawId)).toBe(phone);
});
