import { expect, test } from 'vitest';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { readRows } from '../../../src/report/queries/readRows.ts';

const columns = ['Quantity', 'UsageType', 'More', 'UnitType', 'Records'];

test('columns may come in any order, and more of them', () => {
  expect(readRows(queries.usage, { columns, rows: [[1.5, 'Audio', true, 'Minutes', 2]] })).toEqual([
    { usageType: 'Audio', unitType: 'Minutes', records: 2, quantity: 1.5 },
  ]);
  expect(readRows(queries.usage, { columns, rows: [] })).toEqual([]);
});

test('columns that are missing are named, also where there are no rows', () => {
  const table = { columns: ['UsageType', 'Records'], rows: [] };
  expect(() => readRows(queries.usage, table)).toThrow(
    'The answer to the query usage lacks UnitType, Quantity.',
  );
});

test('a foreign cell is placed', () => {
  const good = [1.5, 'Audio', true, 'Minutes', 2];
  const rows = [good, good.with(4, 'two')];
  expect(() => readRows(queries.usage, { columns, rows })).toThrow(
    /the query usage cannot be read: column Records of row 2: /,
  );
  expect(() => readRows(queries.usage, { columns, rows: [[null]] })).toThrow(/column UsageType/);
});
