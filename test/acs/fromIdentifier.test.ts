import { expect, it } from 'vitest';
import { fromIdentifier } from '../../src/acs/fromIdentifier.ts';

const teams = '6f5b0d9c-1f0e-4d2a-9b1a-2d3c4b5a6978';
const phone = { kind: 'phone', number: '+12065550142' };
const withheld = { kind: 'withheld' };
const unsupported = (identity: string) => ({ kind: 'unsupported', identity });

it.each([
  [{ kind: 'phoneNumber', rawId: '4:+12065550142', phoneNumber: { value: '+12065550142' } }, phone],
  [{ rawId: '4:+12065550142' }, phone],
  [{ phoneNumber: { value: '+12065550142', isAnonymous: false } }, phone],
  [{ kind: 'phoneNumber', rawId: '4:anonymous', phoneNumber: { value: 'anonymous' } }, withheld],
  [{ rawId: '4:anonymous' }, withheld],
  [{ phoneNumber: { value: 'Anonymous' } }, withheld],
  [{ phoneNumber: { value: '+12065550142', isAnonymous: true } }, withheld],
  [
    { kind: 'communicationUser', communicationUser: { id: '8:acs:5a0e_77b1' } },
    { kind: 'voip', userId: '8:acs:5a0e_77b1' },
  ],
  [{ rawId: '8:acs:5a0e_77b1' }, { kind: 'voip', userId: '8:acs:5a0e_77b1' }],
  [
    {
      kind: 'microsoftTeamsUser',
      rawId: `8:orgid:${teams}`,
      microsoftTeamsUser: { userId: teams },
    },
    { kind: 'teams', userId: `8:orgid:${teams}` },
  ],
  [{ kind: 'phoneNumber', phoneNumber: { value: '1001' } }, unsupported('phoneNumber')],
  [{ rawId: '4:' }, unsupported('phoneNumber')],
  [{ kind: 'microsoftTeamsApp', rawId: '28:orgid:1' }, unsupported('microsoftTeamsApp')],
  [{ rawId: 'something else' }, unsupported('unknown')],
  [{}, unsupported('unknown')],
  [null, unsupported('malformed')],
  ['4:+12065550142', unsupported('malformed')],
  [{ rawId: 4 }, unsupported('malformed')],
])('%j is %j', (raw, expected) => {
  expect(fromIdentifier(raw)).toEqual(expected);
});
