import { expect, test } from 'vitest';
import { searchNumbers } from '../../../src/admin/numbers/searchNumbers.ts';
import type { Wanted } from '../../../src/admin/numbers/wanted.ts';
import { searchOf } from '../../store/sampleSearch.ts';
import { keptSearch, numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const wanted: Wanted = {
  ...{ country: 'US', type: 'geographic', assignment: 'application', areaCode: '206' },
  ...{ calling: 'inbound+outbound', sms: 'none', state: null, city: null, quantity: 1 },
};
const goOn = 'takes up this search';

test('an interrupted search goes on with the same command, and counts once', async () => {
  const world = await numbersWorld({ factor: 1 });
  const searching = searchNumbers(wanted, false, world.deps);
  setTimeout(world.interrupt, 100);
  await expect(searching).rejects.toEqual(refusal('interrupted', 'interrupted', goOn));
  await world.resource.advance(5_000);
  const deps = { ...world.deps, interrupted: new AbortController().signal };
  const { kept, isReused } = await searchNumbers(wanted, false, deps);
  expect(kept.search.found?.numbers).toEqual(['+12065550100']);
  expect(isReused).toBe(false);
  expect(await world.count('searchNumbers')).toBe(1);
  expect(await world.stores.numberSearches.all()).toHaveLength(1);
});

test('so does one whose connection is lost', async () => {
  const world = await numbersWorld();
  const lost = { operation: 'getNumberOperation', code: 0, times: 2 };
  await world.resource.sim('PUT', '/faults', { status: [lost] });
  const searching = searchNumbers(wanted, false, world.deps);
  await expect(searching).rejects.toEqual(refusal('unreachable', 'connectionLost', goOn));
  await world.resource.sim('DELETE', '/faults');
  const { kept } = await searchNumbers(wanted, false, world.deps);
  expect(kept.search.found?.numbers).toEqual(['+12065550100']);
  expect(await world.count('searchNumbers')).toBe(1);
});

test('a search that has failed counts, and is not waited for again', async () => {
  const world = await numbersWorld();
  await world.resource.sim('PUT', '/faults', {
    numbers: [{ operation: 'search', outcome: 'fails' }],
  });
  await expect(searchNumbers(wanted, false, world.deps)).rejects.toThrow(/has failed/);
  expect((await keptSearch(world)).search).toMatchObject({ operation: null, found: null });
  const { kept } = await searchNumbers(wanted, false, world.deps);
  expect(kept.search.found?.numbers).toEqual(['+12065550100']);
  expect(await world.stores.numberSearches.all()).toHaveLength(2);
});

test('a search whose answer is lost counts, for it may have been made', async () => {
  const world = await numbersWorld();
  const lost = { operation: 'searchNumbers', code: 0, afterEffect: true };
  await world.resource.sim('PUT', '/faults', { status: [lost] });
  await expect(searchNumbers(wanted, false, world.deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost', 'can be reached'),
  );
  expect((await keptSearch(world)).search).toMatchObject({ operation: null, found: null });
  expect(await world.count('searchNumbers')).toBe(1);
});

test('what is long past is forgotten', async () => {
  const world = await numbersWorld();
  await world.stores.numberSearches.add(searchOf({ at: 1 }));
  await searchNumbers(wanted, false, world.deps);
  expect((await keptSearch(world)).search.found?.numbers).toEqual(['+12065550100']);
});
