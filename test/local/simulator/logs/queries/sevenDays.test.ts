import { expect, test } from 'vitest';
import { sevenDays } from '../../../../../src/local/simulator/logs/queries/sevenDays.ts';
import { inputOf, summaryRow } from '../rowsOf.ts';

const missed = { ParticipantEndReason: '480', ParticipantEndSubCode: '560480' };

test('calls beside the rows that counting rows would take for calls', () => {
  const group = { CorrelationId: 'c2', CallType: 'Group', CallDuration: 30 };
  const rows = [
    summaryRow(),
    summaryRow({ TimeGenerated: '2026-11-20T12:11:00Z' }),
    summaryRow({ EndpointType: 'Server', EndpointId: '' }),
    summaryRow({ CorrelationId: 'c3', CallDuration: 30, ...missed }),
    summaryRow({ ...group, ParticipantId: 'p1' }),
    summaryRow({ ...group, ParticipantId: 'p2' }),
    summaryRow({ ...group, ParticipantId: 'c2' }),
  ];
  // The call that nobody answered has minutes, and is no part of the mean.
  expect(sevenDays.run(inputOf({ ACSCallSummary: rows }))).toEqual([
    ['2026-11-20', 'Group', 1, 3, 30, 0.5],
    ['2026-11-20', 'P2P', 2, 4, 60, 1.5],
  ]);
});

test('where nobody answered there is no mean', () => {
  const rows = [summaryRow({ ...missed, CallDuration: 30 })];
  expect(sevenDays.run(inputOf({ ACSCallSummary: rows }))).toEqual([
    ['2026-11-20', 'P2P', 1, 1, null, 0.5],
  ]);
});

const at = (CallStartTime: string) => {
  const TimeGenerated = new Date(Date.parse(CallStartTime) + 600_000).toISOString();
  return summaryRow({ CorrelationId: CallStartTime, CallStartTime, TimeGenerated });
};

const daysOf = (starts: readonly string[], dayStart: string, dayEnd: string) =>
  sevenDays
    .run(
      inputOf(
        { ACSCallSummary: starts.map(at) },
        {
          dayStartMs: Date.parse(dayStart),
          dayEndMs: Date.parse(dayEnd),
          tz: 'Europe/Berlin',
        },
      ),
    )
    .map(([day, , calls]) => [day, calls]);

test('seven days of which the last has 25 hours', () => {
  const starts = [
    // The last moment of the 18th, and the first of the 19th.
    '2026-10-18T21:59:59.000Z',
    '2026-10-18T22:00:00.000Z',
    // The 25th begins in summer time and ends in winter time.
    '2026-10-24T21:59:59.000Z',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T22:59:59.000Z',
    '2026-10-25T23:00:00.000Z',
  ];
  expect(daysOf(starts, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toEqual([
    ['2026-10-19', 1],
    ['2026-10-24', 1],
    ['2026-10-25', 2],
  ]);
});

test('seven days with one of 23 hours among them', () => {
  const starts = [
    '2026-03-26T22:59:59.000Z',
    '2026-03-26T23:00:00.000Z',
    // The 29th has 23 hours.
    '2026-03-28T22:59:59.000Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T21:59:59.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-04-02T21:59:59.000Z',
    '2026-04-02T22:00:00.000Z',
  ];
  expect(daysOf(starts, '2026-04-01T22:00:00Z', '2026-04-02T22:00:00Z')).toEqual([
    ['2026-03-27', 1],
    ['2026-03-28', 1],
    ['2026-03-29', 2],
    ['2026-03-30', 1],
    ['2026-04-02', 1],
  ]);
});

test('the rows of a call at midnight all go with its first one', () => {
  const call = (id: string, first: string, second: string) => [
    summaryRow({ CorrelationId: id, CallStartTime: second, EndpointId: 'e2' }),
    summaryRow({ CorrelationId: id, CallStartTime: second, EndpointType: 'Server' }),
    summaryRow({ CorrelationId: id, CallStartTime: first }),
  ];
  const rows = [
    ...call('c1', '2026-11-13T23:59:59.900Z', '2026-11-14T00:00:00.100Z'),
    ...call('c2', '2026-11-19T23:59:59.900Z', '2026-11-20T00:00:00.100Z'),
    ...call('c3', '2026-11-20T23:59:59.900Z', '2026-11-21T00:00:00.100Z'),
  ];
  expect(sevenDays.run(inputOf({ ACSCallSummary: rows }))).toEqual([
    ['2026-11-19', 'P2P', 1, 3, 60, 1],
    ['2026-11-20', 'P2P', 1, 3, 60, 1],
  ]);
});
