import * as z from 'zod';
import { maxRows } from '../logs/createLogs.ts';
import { type ColumnType, type LogTable, logTables } from '../logs/logTables.ts';
import { ControlError, readControlBody } from './controlError.ts';
import type { ControlRoute } from './controlRoute.ts';

const maxRowsAtOnce = 10_000;
const usualLast = 10_000;

const cells: Readonly<Record<ColumnType, z.ZodType<string | number | boolean>>> = {
  bool: z.boolean(),
  datetime: z.iso.datetime(),
  dynamic: z.string(),
  int: z.int(),
  long: z.int(),
  real: z.number(),
  string: z.string(),
};

function toRowSchema(table: LogTable) {
  const columns: Readonly<Record<string, ColumnType>> = logTables[table];
  return z.strictObject(
    Object.fromEntries(
      Object.entries(columns).map(([name, type]) => [name, cells[type].nullable().exactOptional()]),
    ),
  );
}

/** How many of the rows are listed, the last ones. */
const lastSchema = z.coerce.number('last: is no number').int().min(1).max(maxRows);

const toBodySchema = (table: LogTable) =>
  z.strictObject({ rows: z.array(toRowSchema(table)).max(maxRowsAtOnce) });

const isTable = (name: string): name is LogTable => Object.hasOwn(logTables, name);

function findTable(name: string | undefined): LogTable {
  if (name !== undefined && isTable(name)) return name;
  const known = Object.keys(logTables).join(', ');
  throw new ControlError(404, 'notFound', `There is no table ${name}; there are ${known}.`);
}

/** The rows of Log Analytics: those that are kept, and others that tests add as they like. */
export const logControl: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: /^\/_sim\/logs\/(\w+)$/,
    run: ({ logs }, { params: [name], query }) => {
      const rows = logs.list(findTable(name));
      const last = readControlBody(lastSchema, query.get('last') ?? usualLast);
      return { status: 200, body: { total: rows.length, rows: rows.slice(-last) } };
    },
  },
  {
    method: 'PUT',
    path: /^\/_sim\/logs\/(\w+)$/,
    run: ({ logs }, { body, params: [name] }) => {
      const table = findTable(name);
      const { rows } = readControlBody(toBodySchema(table), body);
      logs.put(table, rows);
      return { status: 200, body: { added: rows.length } };
    },
  },
];
