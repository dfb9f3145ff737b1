import { expect, test } from 'vitest';
import { all, startResource } from '../startResource.ts';

test.each([
  ['US', {}, 3],
  ['US', { phoneNumberType: 'tollFree' }, 1],
  ['US', { assignmentType: 'person' }, 1],
  ['GB', {}, 3],
  ['FR', { phoneNumberType: 'tollFree' }, 0],
  ['AR', {}, 0],
] as const)('%s with %j has %i', async (country, filter, count) => {
  const { numbers } = await startResource();
  expect(await all(numbers.listAvailableOfferings(country, filter))).toHaveLength(count);
});
