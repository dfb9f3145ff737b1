import { expect, test } from 'vitest';
import { startPurchase } from '../../../../src/local/simulator/numbers/startPurchase.ts';
import { startSearch } from '../../../../src/local/simulator/numbers/startSearch.ts';
import { createTestWorld } from '../createTestWorld.ts';

const wanted = {
  countryCode: 'US',
  phoneNumberType: 'geographic',
  assignmentType: 'person',
  capabilities: { calling: 'inbound', sms: 'none' },
  quantity: 1,
} as const;

test('what was bought is described as it was wanted, and those who watch are told', () => {
  const { world } = createTestWorld();
  let told = 0;
  const none = () => undefined;
  const numbers = () => {
    told += 1;
  };
  world.watchers.add('a', { changed: none, passed: none, handsets: none, numbers });
  const searchId = startSearch(world, wanted, 'v').headers?.['search-id'] ?? '';
  startPurchase(world, { searchId }, 'v');
  expect(world.numbers.owned.get('+19075550100')).toBeUndefined();
  expect([...world.numbers.owned.values()].at(-1)).toMatchObject({
    id: '12135550100',
    assignmentType: 'person',
    capabilities: { calling: 'inbound', sms: 'none' },
  });
  expect(told).toBe(1);
});

test('a search that found nothing cannot be bought', () => {
  const { world } = createTestWorld();
  const search = startSearch(world, { ...wanted, areaCode: '907' }, 'v');
  const searchId = search.headers?.['search-id'] ?? '';
  expect(() => startPurchase(world, { searchId }, 'v')).toThrow(/found no numbers/);
});

test('half of one number is none', () => {
  const { world } = createTestWorld();
  const fault = { operation: 'purchase' as const, outcome: 'partly' as const, times: 1 };
  world.faults.current = { numbers: [fault] };
  const searchId = startSearch(world, wanted, 'v').headers?.['search-id'] ?? '';
  startPurchase(world, { searchId }, 'v');
  expect([...world.numbers.operations.values()].at(-1)).toMatchObject({
    error: { code: 'AllNumbersNotAcquired' },
  });
});
