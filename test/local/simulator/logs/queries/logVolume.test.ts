import { expect, test } from 'vitest';
import { logVolume } from '../../../../../src/local/simulator/logs/queries/logVolume.ts';
import { inputOf, operationRow, summaryRow } from '../rowsOf.ts';

const paid = { _BilledSize: 500_000, _IsBillable: 'true' };

test('what each table took in on the day that is on the bill, the most first', () => {
  const rows = {
    ACSCallSummary: [
      summaryRow(paid),
      // The same leg once more is paid for once more.
      summaryRow({ ...paid, _IsBillable: 'True' }),
      summaryRow({ ...paid, _IsBillable: 'false' }),
      // By when it was logged, whatever day the call is of.
      summaryRow({ ...paid, TimeGenerated: '2026-11-21T00:00:00Z' }),
      summaryRow({ ...paid, CallStartTime: '2026-11-19T12:00:00Z' }),
    ],
    ACSCallAutomationIncomingOperations: [operationRow({ ...paid, _BilledSize: 2e9 })],
    // None of those that are read.
    ACSCallSummaryUpdates: [summaryRow(paid)],
    ACSCallDiagnostics: [{ TimeGenerated: '2026-11-20T12:00:00Z', _IsBillable: 'false' }],
  };
  expect(logVolume.run(inputOf(rows))).toEqual([
    ['ACSCallAutomationIncomingOperations', 1, 2],
    ['ACSCallSummary', 3, 0.0015],
  ]);
});

test('where nothing was logged there is nothing', () => {
  expect(logVolume.run(inputOf({}))).toEqual([]);
});
