import { timeOf } from './cells.ts';
import type { LogTable } from './logTables.ts';
import type { LogRow, QueryInput } from './model.ts';

/** Whether that moment of a row is in the span, whose end is not; a row without it never is. */
export function isWithin(row: LogRow, column: string, startMs: number, endMs: number): boolean {
  const ms = timeOf(row, column);
  return ms >= startMs && ms < endMs;
}

/** The rows of a table of which that column is a moment of the day. */
export function rowsOfDay(
  { dayEndMs, dayStartMs, rows }: QueryInput,
  table: LogTable,
  column = 'TimeGenerated',
): LogRow[] {
  return rows(table).filter((row) => isWithin(row, column, dayStartMs, dayEndMs));
}
