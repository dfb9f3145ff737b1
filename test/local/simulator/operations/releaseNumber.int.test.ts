import { expect, test } from 'vitest';
import { buy, startResource } from '../startResource.ts';
import { ourNumber } from '../startSimulator.ts';

test('a released number can be found by a search again', async () => {
  const resource = await startResource();
  const bought = await buy(resource);
  await (await resource.numbers.beginReleasePhoneNumber(bought)).pollUntilDone();
  expect(await buy(resource)).toBe(bought);
});

test.each([
  ['+14155550199', 404, 'NotFound'],
  ['garbage', 400, 'InternalError'],
])('%s is refused', async (number, statusCode, code) => {
  const { numbers } = await startResource();
  const attempt = numbers.beginReleasePhoneNumber(number);
  await expect(attempt).rejects.toMatchObject({ statusCode, code });
});

test('a release can fail, and then the number stays', async () => {
  const { numbers, sim } = await startResource();
  await sim('PUT', '/faults', { numbers: [{ operation: 'release', outcome: 'fails' }] });
  const attempt = (await numbers.beginReleasePhoneNumber(ourNumber).catch(String)) as unknown;
  expect(attempt).toMatch(/ProvisioningFailed/);
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber] });
});
