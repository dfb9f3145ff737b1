import { expect, test } from 'vitest';
import { callsOf } from '../../../../src/local/simulator/logs/callsOf.ts';
import type { LogRow } from '../../../../src/local/simulator/logs/model.ts';
import { inputOf, operationRow, summaryRow } from './rowsOf.ts';

const callsIn = (rows: readonly LogRow[], operations: readonly LogRow[] = []) =>
  callsOf(inputOf({ ACSCallSummary: rows, ACSCallAutomationIncomingOperations: operations }));

test('a call is all of its legs: its start the earliest, its duration said once', () => {
  const rows = [
    summaryRow({ CallStartTime: '2026-11-20T12:00:00.230Z' }),
    summaryRow({ EndpointId: 'e2', EndpointType: 'VOIP', ParticipantDuration: 40 }),
    summaryRow({ EndpointId: 'e3', ParticipantDuration: 30 }),
  ];
  expect(callsIn(rows)).toMatchObject([
    {
      startMs: Date.parse('2026-11-20T12:00:00Z'),
      ...{ sec: 60, legs: 3, pstnSec: 90, voipSec: 40, outcome: 'connected' },
    },
  ]);
});

test('a call belongs to the day on which its first leg began', () => {
  const before = { CorrelationId: 'before', CallStartTime: '2026-11-19T23:59:59.900Z' };
  const last = { CorrelationId: 'last', CallStartTime: '2026-11-20T23:59:59.900Z' };
  const rows = [
    summaryRow(before),
    summaryRow({ ...before, EndpointId: 'e2', CallStartTime: '2026-11-20T00:00:00.100Z' }),
    summaryRow({ ...last, CallDuration: 7200 }),
    summaryRow({ ...last, EndpointId: 'e2', CallStartTime: '2026-11-21T00:00:00.100Z' }),
  ];
  expect(callsIn(rows)).toMatchObject([{ correlationId: 'last', legs: 2, sec: 7200 }]);
});

test.each([
  ['0', '560000', 60, 'connected'],
  ['200', null, 60, 'connected'],
  ['0', '5003', 60, 'connected?'],
  ['0', '560000', 0, 'connected?'],
  ['486', '560486', 3, 'busy'],
  ['480', '560480', 30, 'no_answer'],
  ['408', '560408', 30, 'no_answer'],
  ['487', '540487', 5, 'canceled'],
  ['497', '560487', 5, 'canceled'],
  ['603', '560603', 1, 'declined'],
  ['404', '560404', 1, 'rejected'],
  ['403', '510403', 0, 'rejected'],
  ['500', '560500', 0, 'failed'],
  ['503', '560503', 0, 'failed'],
  [null, null, 10, 'unknown'],
] as const)('code %s, sub-code %s after %i s: %s', (code, subCode, sec, outcome) => {
  const ends = { ParticipantEndReason: code, ParticipantEndSubCode: subCode };
  const rows = [summaryRow({ ...ends, ParticipantDuration: sec })];
  // An end without a fault and without a talk is nothing that has a name.
  expect(callsIn(rows)[0]?.outcome).toBe(outcome === 'connected?' ? 'unknown' : outcome);
});

test.each([
  ['UnexpectedServerError', 'failed'],
  ['unexpectedclienterror', 'failed'],
  ['ExpectedError', 'unknown'],
  ['Success', 'connected'],
  ['', 'unknown'],
])('a call without phones goes by its verdict: %s', (ResultCategory, outcome) => {
  const row = summaryRow({ EndpointType: 'VoIP', ResultCategory });
  expect(callsIn([row])[0]).toMatchObject({ outcome, direction: 'voip' });
});

test.each([
  ['what the app asked for', { ParticipantEndSubCode: '540000' }, 'CreateCall', 'outbound'],
  ['that it answered', { ParticipantEndSubCode: '560000' }, 'AnswerCall', 'inbound'],
  ['who hung up', { ParticipantEndSubCode: '540000' }, 'Play', 'inbound'],
  ['the other hung up', { ParticipantEndSubCode: '560486' }, 'Play', 'outbound'],
  [
    'the kind of the phone call',
    { ParticipantEndSubCode: '7000', PstnParticipantCallType: 'ucap_out' },
    'Play',
    'outbound',
  ],
  [
    'the kind, inwards',
    { ParticipantEndSubCode: '7000', PstnParticipantCallType: 'dr_in' },
    'Play',
    'inbound',
  ],
  ['nothing', { ParticipantEndSubCode: '7000' }, 'Play', 'unknown'],
])('the direction by %s', (_, given, OperationName, direction) => {
  const [call] = callsIn([summaryRow(given)], [operationRow({ OperationName })]);
  expect(call).toMatchObject({ direction, connections: ['leg1'] });
});
