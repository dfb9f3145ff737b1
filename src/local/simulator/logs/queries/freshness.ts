import { isSame, numberOf, textOf, timeOf } from '../cells.ts';
import type { LogRow, NamedQuery, QueryInput } from '../model.ts';
import { isOk } from '../operationsOf.ts';
import { isWithin, rowsOfDay } from '../rowsOfDay.ts';
import { percentileOf } from '../statistics.ts';

const graceMs = 3 * 86_400_000;
const starts = ['AnswerCall', 'CreateCall'];

const callIds = (rows: readonly LogRow[]): Set<string> =>
  new Set(rows.map((row) => textOf(row, 'CorrelationId')));

const minutesToLog = (row: LogRow): number => {
  const endMs = timeOf(row, 'CallStartTime') + (numberOf(row, 'CallDuration') ?? 0) * 1000;
  return (timeOf(row, 'TimeGenerated') - endMs) / 60_000;
};

function begunCalls(input: QueryInput): Set<string> {
  const begun = rowsOfDay(input, 'ACSCallAutomationIncomingOperations').filter((row) => {
    const name = textOf(row, 'OperationName');
    return isOk(row) && starts.some((each) => isSame(each, name));
  });
  return callIds(begun);
}

/** Whether all is there: the quick log of requests beside the slow one of calls. */
export const freshness: NamedQuery = {
  name: 'freshness',
  table: 'ACSCallSummary',
  columns: [
    ['Rows', 'long'],
    ['LastIngested', 'datetime'],
    ['ApiCalls', 'long'],
    ['WithoutSummary', 'long'],
    ['EndToLogP95Min', 'real'],
  ],
  run: (input) => {
    const { dayEndMs, dayStartMs, rows } = input;
    const summary = rows('ACSCallSummary').filter((row) =>
      isWithin(row, 'TimeGenerated', dayStartMs, dayEndMs + graceMs),
    );
    const today = summary.filter((row) => isWithin(row, 'CallStartTime', dayStartMs, dayEndMs));
    const last = today.reduce((ms, row) => Math.max(ms, timeOf(row, 'TimeGenerated')), 0);
    const begun = begunCalls(input);
    const row = [
      today.length,
      // Here rows arrive the moment that they are generated.
      today.length === 0 ? null : new Date(last).toISOString(),
      begun.size,
      begun.difference(callIds(summary)).size,
      percentileOf(today.map(minutesToLog), 95),
    ];
    return [row];
  },
};
