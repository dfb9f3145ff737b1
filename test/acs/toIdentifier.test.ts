import { expect, it } from 'vitest';
import { toIdentifier } from '../../src/acs/toIdentifier.ts';
import { party } from './orderOf.ts';

it.each([
  ['+12065550142', { phoneNumber: '+12065550142' }],
  ['8:acs:5a0e_77b1', { communicationUserId: '8:acs:5a0e_77b1' }],
  [
    '8:orgid:6f5b0d9c-1f0e-4d2a-9b1a-2d3c4b5a6978',
    { microsoftTeamsUserId: '6f5b0d9c-1f0e-4d2a-9b1a-2d3c4b5a6978' },
  ],
  ['withheld', { phoneNumber: 'anonymous', isAnonymous: true, rawId: '4:anonymous' }],
])('names %s as %j', (text, expected) => {
  expect(toIdentifier(party(text))).toEqual(expected);
});
