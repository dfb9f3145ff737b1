import type { Report } from './report.ts';

const msPerDay = 86_400_000;
/** List prices that are older may well have changed. */
const oldRatesDays = 180;

type Judged = Pick<Report, 'inbound' | 'outbound' | 'service' | 'cost' | 'generatedAt' | 'window'>;

const plural = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${one}s`;

const ofCalls = ({ inbound, outbound, window, generatedAt }: Judged): readonly string[] => {
  const unfinished = inbound.unfinished + outbound.unfinished;
  return [
    ...(generatedAt < window.to ? ['The day is not over: the figures are those so far.'] : []),
    ...(unfinished > 0
      ? [`${plural(unfinished, 'call')} had not ended when the report was made.`]
      : []),
  ];
};

/** Parts of one source that fail for the same reason are told of once. */
const ofService = ({ service }: Judged): readonly string[] => {
  const byReason = new Map<string, string[]>();
  for (const [name, part] of Object.entries(service)) {
    if (part.state === 'here') continue;
    byReason.set(part.why, [...(byReason.get(part.why) ?? []), name]);
  }
  const { freshness, reconciliation } = service;
  const late = freshness.state === 'here' ? freshness.value.withoutSummary : 0;
  const strange = reconciliation.state === 'here' ? reconciliation.value.onlyInLogs : 0;
  return [
    ...[...byReason].map(([why, names]) => `Missing (${names.join(', ')}): ${why}`),
    ...(late > 0
      ? [`${plural(late, 'call')} of the service's have no summary in its logs yet.`]
      : []),
    ...(strange > 0
      ? [`${plural(strange, 'call')} in the service's logs are none that we have a record of.`]
      : []),
  ];
};

const ofCost = ({ cost, generatedAt }: Judged): readonly string[] => {
  if (cost.state === 'missing') return [`Missing (cost): ${cost.why}`];
  const { rateDate, unpriced } = cost.value;
  const days = Math.floor((Date.parse(generatedAt) - Date.parse(rateDate)) / msPerDay);
  return [
    ...(unpriced > 0
      ? [`${plural(unpriced, 'line')} of the cost has no price: the total says too little.`]
      : []),
    ...(days > oldRatesDays
      ? [`The rates are of ${rateDate}, ${days} days old. New ones: npm run admin -- rates update`]
      : []),
  ];
};

/** What a reader must know before he believes the figures of a report. */
export const warningsOf = (report: Judged): readonly string[] => [
  ...ofCalls(report),
  ...ofService(report),
  ...ofCost(report),
];
