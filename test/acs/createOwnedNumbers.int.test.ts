import { expect, test } from 'vitest';
import { createOwnedNumbers } from '../../src/acs/createOwnedNumbers.ts';
import { startRecorder } from './recorder.ts';

const purchased = (phoneNumber: string, part: object = {}) => ({
  ...{ id: phoneNumber.slice(1), phoneNumber, countryCode: 'US', phoneNumberType: 'geographic' },
  ...{ capabilities: { calling: 'inbound', sms: 'none' }, assignmentType: 'application' },
  ...{ purchaseDate: '2026-01-01T00:00:00Z' },
  cost: { amount: 1, currencyCode: 'USD', billingFrequency: 'monthly' },
  ...part,
});

test('the numbers of the resource, with what they cost', async () => {
  await using service = await startRecorder(() => ({
    status: 200,
    body: {
      phoneNumbers: [
        purchased('+12065550199'),
        purchased('+18005550199', { phoneNumberType: 'tollFree' }),
        purchased('not a number'),
      ],
    },
  }));
  const access = { connectionString: `endpoint=${service.url}/;accesskey=c2VjcmV0` };
  expect(await createOwnedNumbers(access)()).toEqual([
    { number: '+12065550199', kind: 'geographic', country: 'US', monthly: 1, currency: 'USD' },
    { number: '+18005550199', kind: 'tollFree', country: 'US', monthly: 1, currency: 'USD' },
  ]);
});

test('a refusal is thrown', async () => {
  await using service = await startRecorder(() => ({
    status: 403,
    body: { error: { code: 'Forbidden', message: 'No.' } },
  }));
  const access = { connectionString: `endpoint=${service.url}/;accesskey=c2VjcmV0` };
  await expect(createOwnedNumbers(access)()).rejects.toThrow('No.');
});
