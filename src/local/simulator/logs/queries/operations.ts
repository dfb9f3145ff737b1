import { numberOf, textOf } from '../cells.ts';
import type { LogRow, NamedQuery } from '../model.ts';
import { rowsOfDay } from '../rowsOfDay.ts';
import { percentileOf } from '../statistics.ts';

const countOf = (rows: readonly LogRow[], from: number, to: number): number =>
  rows.filter((row) => {
    const status = numberOf(row, 'ResultSignature');
    return status !== null && status >= from && status <= to;
  }).length;

/** The requests of the day, by operation, the most frequent first. */
export const operations: NamedQuery = {
  name: 'operations',
  table: 'ACSCallAutomationIncomingOperations',
  columns: [
    ['OperationName', 'string'],
    ['Requests', 'long'],
    ['Ok', 'long'],
    ['ClientErrors', 'long'],
    ['Throttled', 'long'],
    ['ServerErrors', 'long'],
    ['P50Ms', 'real'],
    ['P95Ms', 'real'],
  ],
  run: (input) => {
    const today = rowsOfDay(input, 'ACSCallAutomationIncomingOperations');
    return [...Map.groupBy(today, (row) => textOf(row, 'OperationName'))]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([name, its]) => {
        const throttled = countOf(its, 429, 429);
        const took = its.map((row) => numberOf(row, 'DurationMs'));
        return [
          name,
          its.length,
          countOf(its, 200, 299),
          countOf(its, 400, 499) - throttled,
          throttled,
          countOf(its, 500, Number.POSITIVE_INFINITY),
          percentileOf(took, 50),
          percentileOf(took, 95),
        ];
      });
  },
};
