import { callsOf } from '../callsOf.ts';
import { isSame, numberOf, textOf } from '../cells.ts';
import { latestBy } from '../latestBy.ts';
import type { Cell, LogRow, NamedQuery, QueryInput } from '../model.ts';
import { isWithin } from '../rowsOfDay.ts';
import { meanOf, percentileOf, rounded } from '../statistics.ts';

const graceMs = 3 * 86_400_000;

/** Past any of these a stream is poor. */
const limits = {
  JitterAvg: 30,
  PacketLossRateAvg: 0.1,
  RoundTripTimeAvg: 500,
  HealedDataRatioAvg: 0.1,
} as const;

const isPoor = (row: LogRow): boolean =>
  Object.entries(limits).some(([column, limit]) => (numberOf(row, column) ?? 0) > limit);

const measures = ['JitterAvg', 'RoundTripTimeAvg', 'PacketLossRateAvg'];

/**
 * A simplified E-model (ITU-T G.107): what listeners would say, from 1 to 5; null of a stream of
 * which nothing was measured.
 */
function mosOf(row: LogRow): number | null {
  if (measures.every((column) => numberOf(row, column) === null)) return null;
  const jitter = numberOf(row, 'JitterAvg') ?? 0;
  const oneWayMs = (numberOf(row, 'RoundTripTimeAvg') ?? 0) / 2 + jitter * 2 + 10;
  const delay = 0.024 * oneWayMs + (oneWayMs > 177.3 ? 0.11 * (oneWayMs - 177.3) : 0);
  const lost = 100 * (numberOf(row, 'PacketLossRateAvg') ?? 0);
  const r = Math.max(0, Math.min(93.2, 93.2 - delay - (95 * lost) / (lost + 10)));
  return 1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r);
}

function streamsOf(input: QueryInput): LogRow[] {
  const calls = new Set(callsOf(input).map(({ correlationId }) => correlationId));
  const rows = input.rows('ACSCallDiagnostics').filter((row) => {
    const isInTime = isWithin(row, 'TimeGenerated', input.dayStartMs, input.dayEndMs + graceMs);
    const isAudio = isSame(textOf(row, 'MediaType'), 'Audio');
    const isServer = isSame(textOf(row, 'EndpointType'), 'Server');
    return isInTime && isAudio && !isServer && calls.has(textOf(row, 'CorrelationId'));
  });
  const ids = ['CorrelationId', 'ParticipantId', 'EndpointId', 'StreamId', 'StreamDirection'];
  return latestBy(rows, (row) => JSON.stringify(ids.map((column) => row[column] ?? null)));
}

const callCount = (rows: readonly LogRow[]): number =>
  new Set(rows.map((row) => textOf(row, 'CorrelationId'))).size;

function toRow(rows: readonly LogRow[]): Cell[] {
  const all = (column: string): (number | null)[] => rows.map((row) => numberOf(row, column));
  const poor = rows.filter(isPoor);
  const loss = percentileOf(all('PacketLossRateAvg'), 95);
  const mos = rows.map(mosOf);
  return [
    rows.length,
    poor.length,
    callCount(rows),
    callCount(poor),
    percentileOf(all('JitterAvg'), 95),
    percentileOf(all('RoundTripTimeAvg'), 95),
    loss === null ? null : rounded(100 * loss, 2),
    rounded(meanOf(mos), 2),
    rounded(percentileOf(mos, 5), 2),
  ];
}

/** How the audio streams of the day's calls were, by endpoint and direction. */
export const quality: NamedQuery = {
  name: 'quality',
  table: 'ACSCallDiagnostics',
  columns: [
    ['EndpointType', 'string'],
    ['Direction', 'string'],
    ['Streams', 'long'],
    ['PoorStreams', 'long'],
    ['Calls', 'long'],
    ['ImpactedCalls', 'long'],
    ['JitterP95', 'real'],
    ['RttP95', 'real'],
    ['LossPctP95', 'real'],
    ['EstMosAvg', 'real'],
    ['EstMosP5', 'real'],
  ],
  run: (input) => {
    const groups = Map.groupBy(streamsOf(input), (row) =>
      JSON.stringify([textOf(row, 'EndpointType'), textOf(row, 'StreamDirection')]),
    );
    return [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, rows]) => [...JSON.parse(key), ...toRow(rows)]);
  },
};
