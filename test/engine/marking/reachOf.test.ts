import { expect, test } from 'vitest';
import { reachOf } from '../../../src/engine/marking/reachOf.ts';
import { party } from '../sampleFlow.ts';

test.each([
  ['+18005551001', '+1800555'],
  ['8:acs:someone', 'voip'],
  ['8:orgid:11111111-2222-3333-4444-555555555555', 'teams'],
  ['withheld', 'withheld'],
])('of %s it says %s', (text, reach) => {
  expect(reachOf(party(text))).toBe(reach);
});
