import { expect, test } from 'vitest';
import { needsAgreement, offeringsOf } from '../../../../src/local/simulator/numbers/offerings.ts';

const kinds = (country: string) =>
  offeringsOf(country).map(
    ({ phoneNumberType, assignmentType, availableCapabilities: { sms }, cost }) =>
      `${phoneNumberType} ${assignmentType} ${sms} ${cost.amount}`,
  );

test.each([
  [
    'US',
    [
      'geographic person none 1',
      'geographic application none 1',
      'tollFree application inbound+outbound 2',
    ],
  ],
  ['FI', ['tollFree application none 40']],
  ['FR', ['geographic person none 1', 'geographic application none 1']],
  ['BR', []],
])('%s has %j', (country, expected) => {
  expect(kinds(country)).toEqual(expected);
});

test('some countries need an agreement', () => {
  expect(['US', 'IT', 'SE'].map(needsAgreement)).toEqual([false, true, true]);
});
