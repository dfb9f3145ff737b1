import type { ColumnType, LogTable } from './logTables.ts';

/** A value of a row; null where the service gave none. */
export type Cell = string | number | boolean | null;

/** One row of a table, by column; a column that is missing is null. */
export type LogRow = Readonly<Record<string, Cell>>;

/** Somebody's end of a call that is over, as far as the service writes it down. */
export type FinishedLeg = {
  readonly id: string;
  readonly endpointId: string;
  readonly rawId: string;
  readonly direction: 'inbound' | 'outbound';
  /** Milliseconds since 1970, as all times here; the first attempt counts as the start. */
  readonly startMs: number;
  /** Undefined if it never was answered. */
  readonly answeredMs: number | undefined;
  readonly endMs: number;
  /** Why it ended, in the words of the control API: `hungUp`, `busy` … */
  readonly reason: string;
};

/** A call that is over, with all of its legs. */
export type FinishedCall = {
  readonly correlationId: string;
  readonly legs: readonly FinishedLeg[];
  /** How many legs the app itself had. */
  readonly appLegs: number;
};

/** What a named query is asked for: the day, in UTC, and the zone of its labels. */
export type Asked = { readonly dayStartMs: number; readonly dayEndMs: number; readonly tz: string };

/** The rows that a query sees. */
export type QueryInput = Asked & { readonly rows: (table: LogTable) => readonly LogRow[] };

/** A query that the simulator can answer. */
export type NamedQuery = {
  readonly name: string;
  /** Where it looks first; the table that a fault has missing. */
  readonly table: LogTable;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  /** The rows of the answer, in the order of the columns. */
  readonly run: (input: QueryInput) => Cell[][];
};
