import * as z from 'zod';
import type { ColumnType } from './cells.ts';

/** The pieces that queries begin with, each a file of `kql`. */
export type PreludePart = 'legs' | 'calls' | 'directions';

/** A question to the service's logs: `kql/<name>.kql`, what goes before it, and its answer. */
export type Query<Row> = Readonly<{
  name: string;
  prelude: readonly PreludePart[];
  /** The columns that an answer must have. */
  columns: Readonly<Record<string, ColumnType>>;
  /**
   * A row from its cells by column.
   * @throws ZodError when a cell is not what its column should hold
   */
  readRow: (cells: Readonly<Record<string, unknown>>) => Row;
}>;

type Definition<Shape extends z.ZodRawShape, Row> = Readonly<{
  name: string;
  prelude: readonly PreludePart[];
  cells: Shape;
  toRow: (cells: z.output<z.ZodObject<Shape>>) => Row;
}>;

const columnTypes = z.enum(['string', 'int', 'long', 'real', 'datetime', 'dynamic']);

const typeOf = (cell: z.core.$ZodType): ColumnType =>
  columnTypes.parse(z.globalRegistry.get(cell)?.kql);

/** A query from the cells of a row of its answer, by column, and what they come to. */
export const defineQuery = <Shape extends z.ZodRawShape, Row>(
  definition: Definition<Shape, Row>,
): Query<Row> => {
  const { name, prelude, cells, toRow } = definition;
  const schema = z.object(cells);
  const columns = Object.entries(cells).map(([column, cell]) => [column, typeOf(cell)] as const);
  return {
    name,
    prelude,
    columns: Object.fromEntries(columns),
    readRow: (row) => toRow(schema.parse(row)),
  };
};
