import type { PhoneNumberOffering } from '@azure/communication-phone-numbers';
import { expect, test } from 'vitest';
import {
  abilitiesOf,
  checkOffering,
  describeOffering,
} from '../../../src/admin/numbers/checkOffering.ts';

const cost = { amount: 1, currencyCode: 'USD', isoCurrencySymbol: 'USD' };
const geographic: PhoneNumberOffering = {
  ...{ phoneNumberType: 'geographic', assignmentType: 'application' },
  availableCapabilities: { calling: 'inbound+outbound', sms: 'none' },
  cost: { ...cost, billingFrequency: 'monthly' },
};

const wanted: Parameters<typeof checkOffering>[1] = {
  ...{ country: 'US', type: 'geographic', assignment: 'application' },
  ...{ calling: 'inbound', sms: 'none' },
};

const bare: PhoneNumberOffering = { cost: geographic.cost };

test('what is offered is found, if it can do at least what is asked', () => {
  expect(checkOffering([bare, geographic], wanted)).toBe(geographic);
});

test('an offering in words', () => {
  expect(describeOffering(geographic)).toBe(
    'geographic for an application: calling inbound+outbound, sms none, 1.00 USD a month',
  );
  expect(abilitiesOf(bare)).toEqual({ calling: 'none', sms: 'none' });
});

test.each([
  {
    change: { sms: 'outbound' },
    says: 'There are no geographic numbers for an application in US with calling inbound and sms',
    remedy: 'There is: geographic for an application',
  },
  {
    change: { type: 'tollFree', assignment: 'person' },
    says: 'There are no tollFree numbers for a person in US.',
    remedy: 'There is: geographic',
  },
  {
    change: { calling: 'none' },
    says: 'must be able to do something',
    remedy: '--calling or --sms',
  },
] as const)('$change is refused, and what there is is said', ({ change, says, remedy }) => {
  const asking = () => checkOffering([geographic], { ...wanted, ...change });
  expect(asking).toThrow(says);
  expect(asking).toThrow(
    expect.objectContaining({
      failure: expect.objectContaining({ remedy: expect.stringContaining(remedy) }),
    }),
  );
});

test('where nothing is offered, it may be a special order', () => {
  expect(() => checkOffering([], wanted)).toThrow(
    expect.objectContaining({
      failure: expect.objectContaining({ remedy: expect.stringContaining('special order') }),
    }),
  );
});
