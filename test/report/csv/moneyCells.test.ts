import { expect, test } from 'vitest';
import { moneyCells, moneyColumns } from '../../../src/report/csv/moneyCells.ts';

const charge = (rate: number | null, units: number, unitsRoundedUp: number) => ({
  price: { kind: 'outbound', what: 'USA, mixed', unit: 'minutes', rate } as const,
  ...{ units, unitsRoundedUp },
});

test('each charge is explained, and the sums are those of all', () => {
  const charges = [charge(0.013, 1 / 3, 1), charge(null, 2, 2)];
  expect(moneyCells(charges, 'USD')).toEqual([
    'USA, mixed: 0.333333333 minutes × 0.013 = 0.004333333; ' +
      'USA, mixed: 2 minutes at an unknown rate',
    ...['0.004333333', '0.013', 'USD'],
  ]);
});

test('what costs nothing has sums all the same', () => {
  expect(moneyCells([], 'USD')).toEqual(['', '0', '0', 'USD']);
  expect(moneyColumns).toHaveLength(4);
});
