import { expect, test } from 'vitest';
import { parseParty } from '../../src/flow/party.ts';
import { sameParty } from '../../src/flow/sameParty.ts';

const party = (text: string) => parseParty(text) ?? { kind: 'withheld' as const };

test.each([
  ['+14255550100', '+14255550100', true],
  ['+14255550100', '+14255550101', false],
  ['8:acs:ABC', '8:acs:abc', true],
  ['8:acs:abc', '+14255550100', false],
  ['withheld', 'withheld', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameParty(party(a), party(b))).toBe(same);
});
