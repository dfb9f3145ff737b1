import { expect, test } from 'vitest';
import { startResource, wanted } from '../startResource.ts';

const dayMs = 86_400_000;
type Wanted = typeof wanted;

async function start(given: Parameters<typeof startResource>[0] = {}) {
  const resource = await startResource({ weeklySearches: 99, ...given });
  const find = async (changes: Partial<Wanted> = {}) => {
    const request = { ...wanted, ...changes };
    const poller = await resource.numbers.beginSearchAvailablePhoneNumbers(request);
    return await poller.pollUntilDone();
  };
  return { ...resource, find };
}

test('toll-free numbers are found, and by area code geographic ones', async () => {
  const { find } = await start();
  const tollFree = { phoneNumberType: 'tollFree', quantity: 2 } as const;
  expect(await find({ ...tollFree, areaCode: '833' })).toMatchObject({
    phoneNumbers: ['+18335550100', '+18335550101'],
    cost: { amount: 2, currencyCode: 'USD', billingFrequency: 'monthly' },
    isAgreementToNotResellRequired: false,
    error: 'NoError',
  });
  expect(await find()).toMatchObject({ phoneNumbers: ['+12065550100'], cost: { amount: 1 } });
});

test('numbers that are held are not found again until the search has expired', async () => {
  const { advance, find } = await start();
  const first = await find({ quantity: 100 });
  expect(first.phoneNumbers).toHaveLength(100);
  expect(await find()).toMatchObject({ phoneNumbers: [], error: 'OutOfStock', errorCode: 1000 });
  await advance(960_000);
  expect(await find()).toMatchObject({ phoneNumbers: ['+12065550100'] });
});

test.each([
  [{ areaCode: '907' }, 0, 'OutOfStock'],
  [{ areaCode: '212', quantity: 5 }, 2, 'NumbersPartiallyAcquired'],
  [{ areaCode: '999' }, 0, 'OutOfStock'],
  [{ countryCode: 'DE', areaCode: '30' }, 0, 'OutOfStock'],
] as const)('%j finds %i: %s', async (changes, count, error) => {
  const { find } = await start();
  const result = await find(changes);
  expect([result.phoneNumbers.length, result.error]).toEqual([count, error]);
});

test.each([
  [{ countryCode: 'XX' }, 'InternalError', 400],
  [{ countryCode: 'MX' }, 'InternalError', 400],
  [{ capabilities: { calling: 'none', sms: 'inbound' } }, 'InternalError', 400],
  [{ capabilities: { calling: 'none', sms: 'none' } }, 'InternalError', 400],
  [{ quantity: 0 }, 'BadRequest', 400],
] as const)('%j is refused', async (changes, code, statusCode) => {
  const { find } = await start();
  await expect(find(changes)).rejects.toMatchObject({ code, statusCode });
});

test('five searches a week, of which refused ones are none', async () => {
  const { advance, find, sim } = await start({ weeklySearches: 5 });
  await expect(find({ countryCode: 'XX' })).rejects.toThrow();
  for (let turn = 0; turn < 4; turn += 1) await find();
  await advance(dayMs);
  await find();
  await expect(find()).rejects.toMatchObject({ statusCode: 429, code: 'TooManyRequests' });
  for (let day = 0; day < 6; day += 1) await advance(dayMs);
  for (let turn = 0; turn < 4; turn += 1) await find();
  await expect(find()).rejects.toMatchObject({ statusCode: 429 });
  await sim('PUT', '/limits', { weeklySearches: 6 });
  await find();
});

test('a search can fail, or find nothing', async () => {
  const { find, sim } = await start();
  await sim('PUT', '/faults', {
    numbers: [
      { operation: 'search', outcome: 'fails' },
      { operation: 'search', outcome: 'outOfStock' },
    ],
  });
  await expect(find()).rejects.toThrow(/UnknownSearchError/);
  expect(await find()).toMatchObject({ phoneNumbers: [], error: 'OutOfStock' });
  expect(await find()).toMatchObject({ phoneNumbers: ['+12065550100'] });
});

test('throttling says how long to wait', async () => {
  const { numbers, sim } = await start();
  const fault = { operation: 'searchNumbers', code: 429, subCode: 'TooManyRequests' };
  await sim('PUT', '/faults', { status: [{ ...fault, retryAfter: 3 }] });
  let retryAfter: string | undefined;
  const onResponse = ({ headers }: { headers: { get: (name: string) => string | undefined } }) => {
    retryAfter = headers.get('retry-after');
  };
  const attempt = numbers.beginSearchAvailablePhoneNumbers(wanted, { onResponse });
  await expect(attempt).rejects.toMatchObject({ code: 'TooManyRequests' });
  expect(retryAfter).toBe('3');
});
