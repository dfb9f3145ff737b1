import { expect, test } from 'vitest';
import type { Search } from '../../../../src/local/simulator/numbers/model.ts';
import { offeringsOf } from '../../../../src/local/simulator/numbers/offerings.ts';
import { toSearchResult } from '../../../../src/local/simulator/numbers/toSearchResult.ts';

const [offering] = offeringsOf('SE');
const capabilities = { calling: 'inbound', sms: 'none' } as const;

const search = (phoneNumbers: readonly string[]): Search => ({
  id: 's',
  wanted: {
    countryCode: 'SE',
    phoneNumberType: 'geographic',
    assignmentType: 'person',
    capabilities,
    quantity: 2,
  },
  offering: offering ?? expect.fail('Sweden has offerings'),
  phoneNumbers,
  createdMs: 0,
  expiresMs: 960_000,
  isDone: true,
  state: 'held',
});

test('all that was wanted', () => {
  expect(toSearchResult(search(['+1', '+2']))).toEqual({
    searchId: 's',
    phoneNumbers: ['+1', '+2'],
    phoneNumberType: 'geographic',
    assignmentType: 'person',
    capabilities,
    cost: { amount: 1, currencyCode: 'USD', billingFrequency: 'monthly' },
    searchExpiresBy: '1970-01-01T00:16:00.0000000+00:00',
    isAgreementToNotResellRequired: true,
    error: 'NoError',
  });
});

test('some of it, or none', () => {
  expect(toSearchResult(search(['+1']))).toMatchObject({ error: 'NumbersPartiallyAcquired' });
  expect(toSearchResult(search([]))).toMatchObject({ error: 'OutOfStock', errorCode: 1000 });
});
