import { expect, test } from 'vitest';
import { createPricedTally } from '../../../src/report/cost/createPricedTally.ts';
import { taken } from '../callOf.ts';
import { prices } from '../prices.ts';

test('where prices are missing the cost is, and is not nought', () => {
  const missing = { state: 'missing', why: 'There is no rate table.' } as const;
  expect(taken(createPricedTally(missing, 30), {})).toEqual(missing);
});

test('where they are there the cost is', () => {
  const tally = createPricedTally({ state: 'here', value: prices() }, 30);
  expect(taken(tally, {})).toMatchObject({ state: 'here', value: { total: 0.022 } });
});
