import { expect, test } from 'vitest';
import { freshness } from '../../../../../src/local/simulator/logs/queries/freshness.ts';
import { inputOf, operationRow, summaryRow } from '../rowsOf.ts';

test('rows of the day, and calls that were begun and have no summary', () => {
  const rows = [
    summaryRow({ TimeGenerated: '2026-11-20T12:11:00Z' }),
    summaryRow({ TimeGenerated: '2026-11-20T12:21:00Z' }),
    // Of the day before, and logged on this one: a summary, and no row of the day.
    summaryRow({ CorrelationId: 'c2', CallStartTime: '2026-11-19T23:59:00Z' }),
    summaryRow({ CorrelationId: 'c3', TimeGenerated: '2026-11-24T00:00:00Z' }),
  ];
  const operations = [
    operationRow(),
    operationRow({ OperationName: 'Play', CorrelationId: 'c7' }),
    operationRow({ CorrelationId: 'c2', OperationName: 'CREATECALL' }),
    operationRow({ CorrelationId: 'c3' }),
    operationRow({ CorrelationId: 'c4' }),
    operationRow({ CorrelationId: 'c4' }),
    operationRow({ CorrelationId: 'c5', ResultSignature: 404 }),
    operationRow({ CorrelationId: 'c6', TimeGenerated: '2026-11-21T00:00:00Z' }),
  ];
  const tables = { ACSCallSummary: rows, ACSCallAutomationIncomingOperations: operations };
  // The call ended at 12:01: ten minutes to the log, and twenty.
  expect(freshness.run(inputOf(tables))).toEqual([[2, '2026-11-20T12:21:00.000Z', 4, 2, 20]]);
});

test('of nothing there is no last row', () => {
  expect(freshness.run(inputOf({}))).toEqual([[0, null, 0, 0, null]]);
});
