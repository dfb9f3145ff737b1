import { expect, test } from 'vitest';
import { formatParty, parseParty } from '../../src/flow/party.ts';

const teams = '8:orgid:6b1f0b53-0e4c-4b4e-8f0a-1c2d3e4f5a6b';

test.each([
  ['+14255550100', { kind: 'phone', number: '+14255550100' }],
  ['8:acs:6b1f_0000-1', { kind: 'voip', userId: '8:acs:6b1f_0000-1' }],
  [teams, { kind: 'teams', userId: teams }],
  ['withheld', { kind: 'withheld' }],
])('%s is read, and written the same', (text, expected) => {
  const party = parseParty(text);
  expect(party).toEqual(expected);
  expect(party === null ? null : formatParty(party)).toBe(text);
});

test.each([['4255550100'], ['8:acs:'], ['8:orgid:me'], ['8:acs:a b'], ['anonymous'], ['']])(
  '%j names nobody',
  (text) => {
    expect(parseParty(text)).toBe(null);
  },
);
