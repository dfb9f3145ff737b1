import { expect, test } from 'vitest';
import { endReasons } from '../../../../../src/local/simulator/logs/queries/endReasons.ts';
import { inputOf, summaryRow } from '../rowsOf.ts';

test('legs and calls by how they ended, the most frequent first', () => {
  const busy = {
    ParticipantEndReason: '486',
    ParticipantEndSubCode: '560486',
    ResultCategory: 'Success',
  };
  const rows = [
    summaryRow({ ...busy }),
    summaryRow({ ...busy, TimeGenerated: '2026-11-20T12:20:00Z' }),
    summaryRow({ ...busy, EndpointId: 'e2' }),
    summaryRow({ ...busy, EndpointId: 'e3', CorrelationId: 'c2' }),
    summaryRow({ CorrelationId: 'c3' }),
    summaryRow({ CorrelationId: 'c4', ParticipantEndReason: null, ParticipantEndSubCode: '' }),
    summaryRow({ CorrelationId: 'c5', CallStartTime: '2026-11-19T23:00:00Z' }),
    summaryRow({ CorrelationId: 'c6', ParticipantId: 'c6' }),
  ];
  expect(endReasons.run(inputOf({ ACSCallSummary: rows }))).toEqual([
    ['PSTN', 486, 560_486, 'Success', 3, 2],
    ['PSTN', 0, 540_000, 'Success', 1, 1],
    ['PSTN', null, null, 'Success', 1, 1],
  ]);
});

test('no more than 25 reasons', () => {
  const rows = Array.from({ length: 30 }, (_, index) =>
    summaryRow({ CorrelationId: `c${index}`, ParticipantEndSubCode: `${index}` }),
  );
  expect(endReasons.run(inputOf({ ACSCallSummary: rows }))).toHaveLength(25);
});

test('the legs of a call at midnight are all of the day on which its first row begins', () => {
  const call = (id: string, first: string, second: string) => [
    summaryRow({ CorrelationId: id, CallStartTime: second, EndpointId: 'e2' }),
    summaryRow({ CorrelationId: id, CallStartTime: first }),
  ];
  const rows = [
    // Of the day before, though a row of it begins on this day.
    ...call('c1', '2026-11-19T23:59:59.900Z', '2026-11-20T00:00:00.100Z'),
    ...call('c2', '2026-11-20T23:59:59.900Z', '2026-11-21T00:00:00.100Z'),
  ];
  expect(endReasons.run(inputOf({ ACSCallSummary: rows }))).toEqual([
    ['PSTN', 0, 540_000, 'Success', 2, 1],
  ]);
});
