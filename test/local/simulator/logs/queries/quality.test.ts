import { expect, test } from 'vitest';
import type { LogRow } from '../../../../../src/local/simulator/logs/model.ts';
import { quality } from '../../../../../src/local/simulator/logs/queries/quality.ts';
import { inputOf, summaryRow } from '../rowsOf.ts';

const streamRow = (given: LogRow = {}): LogRow => ({
  TimeGenerated: '2026-11-20T12:10:00Z',
  CorrelationId: 'c1',
  ParticipantId: 'null',
  EndpointId: 'e1',
  EndpointType: 'PSTN',
  MediaType: 'Audio',
  StreamId: 1,
  StreamDirection: 'inbound',
  JitterAvg: 10,
  RoundTripTimeAvg: 100,
  PacketLossRateAvg: 0,
  HealedDataRatioAvg: 0,
  ...given,
});

const answerFor = (...rows: readonly LogRow[]) =>
  quality.run(
    inputOf({
      ACSCallSummary: [summaryRow(), summaryRow({ CorrelationId: 'c2' })],
      ACSCallDiagnostics: rows,
    }),
  );

test('streams by endpoint and direction, with an estimate that was computed by hand', () => {
  // One way 80 ms: 93.2 - 1.92 = 91.28, so 1 + 3.1948 + 0.00000 7 * 91.28 * 31.28 * 8.72 = 4.369.
  expect(answerFor(streamRow())).toEqual([['PSTN', 'inbound', 1, 0, 1, 0, 10, 100, 0, 4.37, 4.37]]);
  // One way 330 ms: 93.2 - 7.92 - 16.797 - 95 * 20 / 30 = 5.1497, so 1.1803 - 0.1876 = 0.99.
  const poor = { JitterAvg: 60, RoundTripTimeAvg: 400, PacketLossRateAvg: 0.2 };
  expect(answerFor(streamRow(poor))).toEqual([
    ['PSTN', 'inbound', 1, 1, 1, 1, 60, 400, 20, 0.99, 0.99],
  ]);
});

test('a stream that came twice counts once, one of another call or kind not at all', () => {
  const rows = [
    streamRow({ JitterAvg: 90 }),
    streamRow({ TimeGenerated: '2026-11-20T12:20:00Z' }),
    streamRow({ CorrelationId: 'c2', HealedDataRatioAvg: 0.2 }),
    streamRow({ StreamDirection: 'outbound', StreamId: 2 }),
    streamRow({ CorrelationId: 'unknown' }),
    streamRow({ EndpointType: 'Server', StreamId: 3 }),
    streamRow({ MediaType: 'Video', StreamId: 4 }),
    streamRow({ TimeGenerated: '2026-11-24T00:00:00Z', StreamId: 5 }),
  ];
  expect(answerFor(...rows).map((row) => row.slice(0, 6))).toEqual([
    ['PSTN', 'inbound', 2, 1, 2, 1],
    ['PSTN', 'outbound', 1, 0, 1, 0],
  ]);
});

test.each([
  ['JitterAvg', 30, 31],
  ['RoundTripTimeAvg', 500, 501],
  ['PacketLossRateAvg', 0.1, 0.11],
  ['HealedDataRatioAvg', 0.1, 0.11],
])('%s is poor past %d', (column, good, poor) => {
  const poorOf = (value: number) => answerFor(streamRow({ [column]: value }))[0]?.[3];
  expect([poorOf(good), poorOf(poor)]).toEqual([0, 1]);
});

test('what was not measured is null, and no perfect stream', () => {
  const none = { JitterAvg: null, RoundTripTimeAvg: null, PacketLossRateAvg: null };
  expect(answerFor(streamRow(none))).toEqual([
    ['PSTN', 'inbound', 1, 0, 1, 0, null, null, null, null, null],
  ]);
});
