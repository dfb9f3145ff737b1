import { expect, test } from 'vitest';
import { headline } from '../../../../../src/local/simulator/logs/queries/headline.ts';
import { inputOf, operationRow, summaryRow } from '../rowsOf.ts';

test('calls are counted once, whatever their rows', () => {
  const busy = { ParticipantEndReason: '486', ParticipantEndSubCode: '560486' };
  const rows = [
    summaryRow({ ParticipantDuration: 90 }),
    summaryRow({ ParticipantDuration: 90, TimeGenerated: '2026-11-20T12:10:00.500Z' }),
    summaryRow({ EndpointId: 'e2', EndpointType: 'VoIP', ParticipantDuration: 45 }),
    summaryRow({ EndpointId: '', EndpointType: 'Server' }),
    summaryRow({ ParticipantId: 'c1' }),
    summaryRow({ CorrelationId: 'c2', ...busy, ParticipantDuration: 6 }),
    summaryRow({ CorrelationId: 'c3', CallStartTime: '2026-11-19T23:59:59Z' }),
  ];
  const tables = { ACSCallSummary: rows, ACSCallAutomationIncomingOperations: [operationRow()] };
  // 90 s inbound, 6 s outbound, 45 s of a user.
  expect(headline.run(inputOf(tables))).toEqual([[2, 3, 1, 1.6, 1.5, 0.1, 0.75]]);
});

test('a day without calls is a row of noughts', () => {
  expect(headline.run(inputOf({}))).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
});
