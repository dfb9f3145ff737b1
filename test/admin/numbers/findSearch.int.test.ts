import { expect, test } from 'vitest';
import { findSearch } from '../../../src/admin/numbers/findSearch.ts';
import { findForQuestion } from '../../../src/admin/numbers/findToBuy.ts';
import { wantedFrom } from '../../../src/admin/numbers/searchCommand.ts';
import { wanted as request } from '../../local/simulator/startResource.ts';
import { keptSearch, numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const wanted = wantedFrom({ country: 'US', type: 'geographic' }, { areaCode: '206' });

test('a search is found by the id that it was shown with', async () => {
  const world = await numbersWorld();
  const { search } = await findForQuestion(wanted, false, world.deps);
  const found = await findSearch(search.found?.searchId ?? '', world.deps);
  expect(found.search).toEqual(search);
  expect((await findForQuestion(wanted, false, world.deps)).search).toEqual(search);
  expect(await world.count('searchNumbers')).toBe(1);
});

test('a search that was made elsewhere is asked for at the provider', async () => {
  const world = await numbersWorld();
  const poller = await world.resource.numbers.beginSearchAvailablePhoneNumbers(request);
  const { searchId } = await poller.pollUntilDone();
  const { search } = await findSearch(searchId, world.deps);
  expect(search).toMatchObject({
    ...{ quantity: 1, by: 'somebody else', purchase: null },
    found: { searchId, numbers: ['+12065550100'] },
  });
  expect((await keptSearch(world)).search).toEqual(search);
});

test('a search that nobody knows', async () => {
  const { deps } = await numbersWorld();
  await expect(findSearch('f3f8c1f0-5ea2-4b5d-9d0c-0a4b5f9c1234', deps)).rejects.toEqual(
    refusal('refused', 'unknownSearch', 'numbers search'),
  );
});
