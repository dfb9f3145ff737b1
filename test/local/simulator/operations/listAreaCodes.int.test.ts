import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { all, startResource } from '../startResource.ts';

test('the area codes of a city', async () => {
  const { numbers } = await startResource();
  const list = numbers.listAvailableGeographicAreaCodes('US', { locality: 'Seattle' });
  expect(await all(list)).toEqual([{ areaCode: '206' }]);
  const none = numbers.listAvailableGeographicAreaCodes('US', { locality: 'Atlantis' });
  expect(await all(none)).toEqual([]);
});

test('mobile numbers are nowhere in stock', async () => {
  const { numbers } = await startResource();
  expect(await all(numbers.listAvailableMobileAreaCodes('IE'))).toEqual([]);
});

test.each([
  ['phoneNumberType=geographic', 'locality'],
  ['assignmentType=person', undefined],
])('%s alone is refused', async (query, target) => {
  const { url } = await startResource();
  const path = `/availablePhoneNumbers/countries/US/areaCodes?${query}&api-version=2025-06-01`;
  const answer = await sendSigned(url, { method: 'GET', path });
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { error: { code: 'BadRequest', ...(target ? { target } : {}) } },
  ]);
});
