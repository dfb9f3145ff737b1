import { expect, test } from 'vitest';
import { toFound } from '../../../src/admin/numbers/toFound.ts';

const result: Parameters<typeof toFound>[0] = {
  ...{ searchId: 'x', phoneNumbers: ['+12065550100'] },
  ...{ phoneNumberType: 'geographic', assignmentType: 'application' },
  capabilities: { calling: 'inbound', sms: 'none' },
  cost: { amount: 1, currencyCode: 'USD', billingFrequency: 'monthly' },
  searchExpiresBy: new Date(5_000),
};

test('a result without a remark', () => {
  expect(toFound({ ...result, phoneNumbers: [...result.phoneNumbers], error: 'NoError' })).toEqual({
    ...{ searchId: 'x', numbers: ['+12065550100'], cost: { amount: 1, currency: 'USD' } },
    ...{ expiresAt: 5_000, mustNotResell: false, error: null },
  });
});

test('a result with an error and a promise to make', () => {
  const remarks = { error: 'OutOfStock', isAgreementToNotResellRequired: true } as const;
  expect(toFound({ ...result, phoneNumbers: [], ...remarks })).toMatchObject({
    ...{ numbers: [], mustNotResell: true, error: 'OutOfStock' },
  });
});
