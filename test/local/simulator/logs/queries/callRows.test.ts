import { expect, test } from 'vitest';
import { callRows } from '../../../../../src/local/simulator/logs/queries/callRows.ts';
import { inputOf, operationRow, summaryRow } from '../rowsOf.ts';

test('one row a call, by its start, with the ids of its connections', () => {
  const rows = [
    summaryRow(),
    summaryRow({ EndpointId: 'e2', EndpointType: 'VoIP', ParticipantDuration: 20 }),
    summaryRow({
      CorrelationId: 'c0',
      CallStartTime: '2026-11-20T08:00:00Z',
      CallDuration: 12,
      ParticipantDuration: 12,
      ParticipantEndReason: '487',
      ParticipantEndSubCode: '540487',
    }),
  ];
  const operations = [operationRow(), operationRow({ CallConnectionId: 'leg2' })];
  const tables = { ACSCallSummary: rows, ACSCallAutomationIncomingOperations: operations };
  expect(callRows.run(inputOf(tables))).toEqual([
    ['c0', '2026-11-20T08:00:00.000Z', 12, 'inbound', 'canceled', 1, 12, 0, '[]'],
    ['c1', '2026-11-20T12:00:00.000Z', 60, 'inbound', 'connected', 2, 60, 20, '["leg1","leg2"]'],
  ]);
});
