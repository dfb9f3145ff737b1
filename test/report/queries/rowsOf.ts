import type { Query } from '../../../src/report/queries/defineQuery.ts';
import { readRows } from '../../../src/report/queries/readRows.ts';

/** The rows of an answer whose columns are in the order of the query's. */
export const rowsOf = <Row>(query: Query<Row>, ...rows: readonly unknown[][]): readonly Row[] =>
  readRows(query, { columns: Object.keys(query.columns), rows });
