import type { LogRow } from './model.ts';

/** Text as KQL has it: there is no null of this type. */
export function textOf(row: LogRow, column: string): string {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
}

export function numberOf(row: LogRow, column: string): number | null {
  const cell = row[column];
  return typeof cell === 'number' ? cell : null;
}

/** Milliseconds since 1970; NaN for null, which is neither before nor after anything. */
export function timeOf(row: LogRow, column: string): number {
  return Date.parse(textOf(row, column));
}

/** Whether two texts are the same but for capital letters. */
export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
