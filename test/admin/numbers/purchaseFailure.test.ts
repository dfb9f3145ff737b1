import { expect, test } from 'vitest';
import { failedPurchase, refusedOrder } from '../../../src/admin/numbers/purchaseFailure.ts';

const rest = (statusCode: number, code: string, message: string): Error =>
  Object.assign(new Error(message), { name: 'RestError', statusCode, code });

test.each([
  { error: rest(404, 'NotFound', 'No such.'), code: 'searchExpired', remedy: '--fresh' },
  { error: rest(403, 'Forbidden', 'No more.'), code: 'Forbidden', remedy: 'support request' },
  { error: rest(400, 'BadRequest', 'Consent'), code: 'BadRequest', remedy: 'asked for' },
  { error: new Error('What?'), code: 'failed', remedy: 'Nothing was bought' },
])('an order that is refused with $code', ({ error, code, remedy }) => {
  const { failure } = refusedOrder(error);
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(error.message);
  expect(failure.remedy).toContain(remedy);
});

const failed = (code: string) => new Error(`The long-running operation has failed. ${code}. No.`);
const [one, two] = ['+12065550100', '+12065550101'];

test('an order that has failed, and bought nothing', () => {
  const { failure } = failedPurchase(failed('PurchaseFailed'), [], [one]);
  expect(failure).toMatchObject({ ending: 'failed', code: 'PurchaseFailed' });
  expect(failure.remedy).toMatch(/^Nothing was bought. Run the same command again/);
  const expired = failedPurchase(failed('ReservationExpired'), [], [one]).failure;
  expect(expired.remedy).toContain('Search again');
});

test('an order that has failed half-way says what is ours', () => {
  const { failure } = failedPurchase(failed('NumbersPartiallyAcquired'), [one], [one, two]);
  expect(failure.code).toBe('partlyBought');
  expect(failure.message).toContain(`Of 2 numbers 1 were bought: ${one}.`);
  expect(failure.remedy).toContain('Search again for the rest');
});
