import { expect, test } from 'vitest';
import { demoPrices } from '../../../../src/local/tasks/report/demoPrices.ts';

test('the tables of the project are read', async () => {
  const { prices, warnings } = await demoPrices('.');
  expect(warnings).toEqual([]);
  expect(prices).toMatchObject({ state: 'here', value: { rates: { currency: 'USD' } } });
});
