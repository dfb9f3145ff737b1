import { expect, test } from 'vitest';
import { toRateTable } from '../../src/calls/toRateTable.ts';

const file = (rates: unknown) =>
  JSON.stringify({ currency: 'USD', date: '2025-10-15', source: 'somewhere', rates });

test('each prefix has its rate, and the longest is known', () => {
  const table = toRateTable(
    file([
      ['1', 'USA', 'mixed', 'US', 13_000],
      ['1907', 'Alaska', 'mixed', 'US', 90_000],
    ]),
  );
  expect(table).toMatchObject({ currency: 'USD', date: '2025-10-15', longest: 4 });
  expect(table.byPrefix.get('1907')).toEqual({
    ...{ prefix: '1907', destination: 'Alaska', type: 'mixed', country: 'US' },
    perMinute: 90_000,
  });
});

test.each(['', '{}', file([['1']]), file('none')])('%j is no rate table', (text) => {
  expect(() => toRateTable(text)).toThrow();
});
