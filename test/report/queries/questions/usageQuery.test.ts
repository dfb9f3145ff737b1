import { expect, test } from 'vitest';
import { usageQuery } from '../../../../src/report/queries/questions/usageQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('a kind of usage in our words', () => {
  expect(rowsOf(usageQuery, ['Audio', 'Minutes', 12, 34.5])).toEqual([
    { usageType: 'Audio', unitType: 'Minutes', records: 12, quantity: 34.5 },
  ]);
});
