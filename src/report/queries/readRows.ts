import * as z from 'zod';
import type { Query } from './defineQuery.ts';
import { LogsError } from './logsError.ts';

/** A table as a query gives it. */
export type LogTable = Readonly<{
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
}>;

const foreign = (name: string, row: number, error: z.ZodError): LogsError => {
  const [{ path = [], message = '' } = {}] = error.issues;
  const where = `column ${path.join('.')} of row ${row + 1}`;
  return new LogsError(`The answer to the query ${name} cannot be read: ${where}: ${message}.`);
};

/**
 * The rows of an answer. Columns may come in any order, and more of them than are read.
 * @throws LogsError when a column is missing or a cell holds what it should not
 */
export const readRows = <Row>(query: Query<Row>, table: LogTable): readonly Row[] => {
  const lacking = Object.keys(query.columns).filter((name) => !table.columns.includes(name));
  if (lacking.length > 0) {
    throw new LogsError(`The answer to the query ${query.name} lacks ${lacking.join(', ')}.`);
  }
  const places = Object.keys(query.columns).map(
    (name) => [name, table.columns.indexOf(name)] as const,
  );
  return table.rows.map((row, index) => {
    const cells: Record<string, unknown> = {};
    for (const [name, at] of places) cells[name] = row[at];
    try {
      return query.readRow(cells);
    } catch (error) {
      if (error instanceof z.ZodError) throw foreign(query.name, index, error);
      throw error;
    }
  });
};
