import { expect, test } from 'vitest';
import { formatPerson } from '../../../../src/local/softphone/words/formatPerson.ts';

test.each([
  ['+12065550100', '+1 206 555 0100'],
  ['8:acs:9a1b0000-0000-4000-8000-000000000001_desk-17', 'user …esk-17'],
  ['8:orgid:0f0f0f0f-0000-4000-8000-0000000abcde', 'Teams user …0abcde'],
])('%s is shown as %s', (party, shown) => {
  expect(formatPerson(party)).toBe(shown);
});
