import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';
import { ourNumber } from '../startSimulator.ts';

test('one number is shown', async () => {
  const { numbers } = await startResource();
  expect(await numbers.getPurchasedPhoneNumber(ourNumber)).toMatchObject({ countryCode: 'US' });
});

test.each([
  ['+14155550199', 404, 'NotFound'],
  ['garbage', 400, 'InternalError'],
])('%s is refused', async (number, statusCode, code) => {
  const { numbers } = await startResource();
  const attempt = numbers.getPurchasedPhoneNumber(number);
  await expect(attempt).rejects.toMatchObject({ statusCode, code });
});
