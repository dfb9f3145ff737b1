import { expect, test } from 'vitest';
import * as z from 'zod';
import { cells } from '../../../src/report/queries/cells.ts';
import { defineQuery } from '../../../src/report/queries/defineQuery.ts';

const query = defineQuery({
  name: 'some',
  prelude: ['legs'],
  cells: { Calls: cells.count, Last: cells.timeOrNull, Ids: cells.texts },
  toRow: ({ Calls, Last, Ids }) => [Calls, Last, ...Ids],
});

test('a query has the columns of its cells, by their types', () => {
  expect(query.columns).toEqual({ Calls: 'long', Last: 'datetime', Ids: 'dynamic' });
});

test('a row is made of its cells, and others are passed over', () => {
  const row = { Calls: 2, Last: new Date(0), Ids: ['a', 'b'], More: {} };
  expect(query.readRow(row)).toEqual([2, null, 'a', 'b']);
  expect(() => query.readRow({ ...row, Calls: 'two' })).toThrow(z.ZodError);
});

test('a cell of no type of column is a mistake', () => {
  const toRow = () => null;
  const define = () => defineQuery({ name: 'x', prelude: [], cells: { A: z.string() }, toRow });
  expect(define).toThrow(z.ZodError);
});
