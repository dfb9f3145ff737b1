import { expect, test } from 'vitest';
import { startSearch } from '../../../../src/local/simulator/numbers/startSearch.ts';
import { createTestWorld } from '../createTestWorld.ts';

const wanted = {
  countryCode: 'US',
  phoneNumberType: 'tollFree',
  assignmentType: 'application',
  capabilities: { calling: 'inbound', sms: 'none' },
  quantity: 1,
} as const;

test('a search holds its numbers from the start, and is forgotten when it is cancelled', () => {
  const { world } = createTestWorld({ factor: 1 });
  const first = startSearch(world, wanted, 'v');
  startSearch(world, wanted, 'v');
  const { operations, searches } = world.numbers;
  const found = () => [...searches.values()].flatMap(({ phoneNumbers }) => phoneNumbers);
  expect(found()).toEqual(['+18555550100', '+18555550101']);
  operations.get(first.headers?.['operation-id'] ?? '')?.cancel();
  expect(found()).toEqual(['+18555550101']);
});

test('only the last thousand are remembered', () => {
  const { world } = createTestWorld({ weeklySearches: 2000 });
  for (let index = 0; index < 1001; index += 1) startSearch(world, wanted, 'v');
  expect(world.numbers.searches.size).toBe(1000);
});
