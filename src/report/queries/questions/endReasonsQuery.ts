import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import { endWords } from '../endWords.ts';
import type { RowOf } from '../rowOf.ts';

/** How legs ended, the most frequent first. */
export const endReasonsQuery = defineQuery({
  name: 'endReasons',
  prelude: ['legs', 'calls'],
  cells: {
    EndpointType: cells.text,
    Code: cells.code,
    SubCode: cells.code,
    ResultCategory: cells.text,
    LegCount: cells.count,
    CallCount: cells.count,
  },
  toRow: (row): RowOf<'endReasons'> => ({
    endpointType: row.EndpointType,
    code: row.Code,
    subCode: row.SubCode,
    category: row.ResultCategory,
    legs: row.LegCount,
    calls: row.CallCount,
    words: endWords(row.Code, row.SubCode),
  }),
});
