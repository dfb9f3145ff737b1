import { cells } from '../cells.ts';
import { defineQuery } from '../defineQuery.ts';
import type { RowOf } from '../rowOf.ts';

/** What came of prompts and questions. */
export const mediaQuery = defineQuery({
  name: 'media',
  prelude: [],
  cells: {
    OperationName: cells.text,
    Outcome: cells.text,
    ResultCode: cells.code,
    ResultSubcode: cells.code,
    Operations: cells.count,
  },
  toRow: (row): RowOf<'media'> => ({
    operation: row.OperationName,
    outcome: row.Outcome,
    code: row.ResultCode,
    subCode: row.ResultSubcode,
    operations: row.Operations,
  }),
});
