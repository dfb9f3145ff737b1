import { expect, test } from 'vitest';
import { findForQuestion } from '../../../src/admin/numbers/findToBuy.ts';
import { wantedFrom } from '../../../src/admin/numbers/searchCommand.ts';
import { purchase } from '../../store/sampleSearch.ts';
import { numbersWorld } from './numbersWorld.ts';

const wanted = wantedFrom({ country: 'US', type: 'geographic' }, { areaCode: '206' });

test('an unfinished order for the same question comes before everything else', async () => {
  const world = await numbersWorld();
  const first = await findForQuestion(wanted, false, world.deps);
  await world.stores.numberSearches.replace(first, { ...first.search, purchase });
  const again = await findForQuestion(wanted, true, world.deps);
  expect(again.search).toEqual({ ...first.search, purchase });
  expect(await world.count('searchNumbers')).toBe(1);
});
