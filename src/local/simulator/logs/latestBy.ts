import { timeOf } from './cells.ts';
import type { LogRow } from './model.ts';

/** Of the rows with the same key the one that was generated last; in the order of the first. */
export function latestBy(rows: readonly LogRow[], keyOf: (row: LogRow) => string): LogRow[] {
  const latest = new Map<string, LogRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = latest.get(key);
    const isLater = !known || timeOf(row, 'TimeGenerated') > timeOf(known, 'TimeGenerated');
    if (isLater) latest.set(key, row);
  }
  return [...latest.values()];
}
