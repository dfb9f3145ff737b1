import type { Report } from '../report.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import type { DefinitionName } from './definitions.ts';
import { formatNumber, formatSeconds, formatShare, formatUnits, nothing } from './format.ts';
import { type Html, html } from './html.ts';
import { missing, ofPart, section } from './section.ts';
import { table } from './table.ts';

type Value<Name extends keyof ServiceFigures> = Extract<
  ServiceFigures[Name],
  { state: 'here' }
>['value'];

const figures = (...names: readonly string[]) => names.map((name) => ({ figures: name }));
const milliseconds = (value: number | null): string =>
  value === null ? nothing : `${formatNumber(value)} ms`;

const quality = (rows: Value<'quality'>): Html =>
  table(
    'Sound',
    [
      'Who',
      'Direction',
      ...figures('Streams', 'Poor', 'Calls so', 'Jitter', 'Round trip', 'Loss', 'Score, worst 5 %'),
    ],
    rows.map((row) => [
      ...[row.endpointType, row.direction, formatNumber(row.streams)],
      formatShare(row.streams === 0 ? null : row.poorStreams / row.streams),
      ...[formatNumber(row.impactedCalls), milliseconds(row.jitterP95Ms)],
      milliseconds(row.roundTripP95Ms),
      row.lossP95Percent === null ? nothing : `${formatNumber(row.lossP95Percent)} %`,
      formatNumber(row.mosP5),
    ]),
  );

const operations = (rows: Value<'operations'>): Html =>
  table(
    'What was asked of the service',
    [
      'Operation',
      ...figures('Requests', 'Taken', 'Refused (4xx)', 'Too many (429)', 'Failed (5xx)', '95 %'),
    ],
    rows.map((row) => [
      row.operation,
      ...[row.requests, row.ok, row.clientErrors, row.throttled, row.serverErrors].map((value) =>
        formatNumber(value),
      ),
      milliseconds(row.p95Ms),
    ]),
  );

const media = (rows: Value<'media'>): Html =>
  table(
    'Prompts and questions',
    ['Operation', 'Outcome', ...figures('Code', 'Times')],
    rows.map((row) => [
      ...[row.operation, row.outcome, `${row.code ?? nothing}/${row.subCode ?? nothing}`],
      formatNumber(row.operations),
    ]),
  );

const streams = (rows: Value<'streams'>): Html =>
  table(
    'Recording and streaming',
    ['What', 'Kind', ...figures('Sessions', 'Minutes', 'Failed')],
    rows.map((row) => [
      ...[row.source, row.kind, formatNumber(row.sessions), formatNumber(row.minutes)],
      formatNumber(row.failures),
    ]),
  );

const endReasons = (rows: Value<'endReasons'>): Html =>
  table(
    'Why legs ended',
    ['Who', 'Code', 'What it means', ...figures('Legs', 'Calls')],
    rows.map((row) => [
      row.endpointType,
      `${row.code ?? nothing}/${row.subCode ?? nothing}`,
      ...[row.words, formatNumber(row.legs), formatNumber(row.calls)],
    ]),
  );

const sevenDays = (rows: Value<'sevenDays'>): Html =>
  table(
    'Seven days, by the kind of call',
    ['Day', 'Kind', ...figures('Calls', 'Legs', 'Mean', 'Minutes')],
    rows.map((row) => [
      ...[row.day, row.callType, formatNumber(row.calls), formatNumber(row.legRows)],
      ...[formatSeconds(row.meanSeconds), formatNumber(row.minutes)],
    ]),
  );

const usage = (rows: Value<'usage'>): Html =>
  table(
    'What the service has put on the bill',
    ['Kind', 'Unit', ...figures('Records', 'Quantity')],
    rows.map((row) => [
      ...[row.usageType, row.unitType, formatNumber(row.records), formatNumber(row.quantity)],
    ]),
  );

const logVolume = (rows: Value<'logVolume'>): Html =>
  table(
    'What the logs take in',
    ['Table', ...figures('Rows', 'GB')],
    rows.map((row) => [row.table, formatNumber(row.rows), formatUnits(row.gigabytes)]),
  );

const headline = (of: Value<'headline'>): Html =>
  table(
    'As the service counts',
    ['Figure', ...figures('Value')],
    [
      ['Calls', formatNumber(of.calls)],
      ['Legs', formatNumber(of.legs)],
      ['Connected', formatNumber(of.connected)],
      ['Telephone minutes, in', formatNumber(of.pstnMinutesInbound)],
      ['Telephone minutes, out', formatNumber(of.pstnMinutesOutbound)],
      ['VoIP minutes', formatNumber(of.voipMinutes)],
    ],
  );

const reconciliation = (of: Value<'reconciliation'>): Html =>
  table(
    'Our records and the logs',
    ['Figure', ...figures('Value')],
    [
      ['In both', formatNumber(of.matched)],
      ['In our records alone', formatNumber(of.onlyInRecords)],
      ['In the logs alone', formatNumber(of.onlyInLogs)],
      ['Minutes by our records', formatNumber(of.recordMinutes)],
      ['Minutes by the logs, ringing included', formatNumber(of.logMinutes)],
    ],
  );

const freshness = (of: Value<'freshness'>): Html =>
  html`<p>The logs have ${formatNumber(of.rows)} rows of the day, the last of
${of.lastIngested ?? 'no time'}; ${formatNumber(of.withoutSummary)} of
${formatNumber(of.apiCalls)} calls have no summary yet.</p>`;

const parts = ({ service }: Report): readonly Html[] => [
  ofPart(service.freshness, freshness),
  ofPart(service.headline, headline),
  ofPart(service.reconciliation, reconciliation),
  ofPart(service.quality, quality),
  ofPart(service.operations, operations),
  ofPart(service.media, media),
  ofPart(service.endReasons, endReasons),
  ofPart(service.streams, streams),
  ofPart(service.usage, usage),
  ofPart(service.logVolume, logVolume),
  ofPart(service.sevenDays, sevenDays),
];

const defined: readonly DefinitionName[] = [
  ...(['status', 'logged', 'agreement', 'quality', 'requests', 'prompts', 'ends'] as const),
  ...(['streams', 'usage', 'logVolume', 'sevenDays'] as const),
];

/** What the service's own logs say; where all of it is missing for one reason, that once. */
export const serviceSection = (report: Report): Html => {
  const reasons = new Set(
    Object.values(report.service).map((one) => (one.state === 'missing' ? one.why : null)),
  );
  const [why] = reasons;
  return reasons.size === 1 && typeof why === 'string'
    ? section('service', 'What the service logged', [], missing(why))
    : section('service', 'What the service logged', defined, ...parts(report));
};
