import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { all, startResource } from '../startResource.ts';

test('the numbers that the resource began with are described like bought ones', async () => {
  const { numbers } = await startResource({ numbers: ['+18005550199', '+442079460000'] });
  expect(await all(numbers.listPurchasedPhoneNumbers())).toMatchObject([
    {
      id: '18005550199',
      phoneNumber: '+18005550199',
      countryCode: 'US',
      phoneNumberType: 'tollFree',
      assignmentType: 'application',
      capabilities: { calling: 'inbound+outbound', sms: 'inbound+outbound' },
      purchaseDate: expect.any(Date),
      cost: { amount: 2 },
    },
    { countryCode: 'GB', phoneNumberType: 'geographic', cost: { amount: 1 } },
  ]);
});

test.each(['skip=x', 'skip=-1', 'top=0', 'filter=a'])('%s is refused', async (query) => {
  const { url } = await startResource();
  const path = `/phoneNumbers?${query}&api-version=2025-06-01`;
  const answer = await sendSigned(url, { method: 'GET', path });
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { error: { code: 'BadRequest' } },
  ]);
});
