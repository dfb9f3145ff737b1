import type { Report } from '../report.ts';
import type { DurationFigures } from '../schema/callFigures.ts';
import { chart, type Series } from './chart.ts';
import { formatNumber, formatSeconds, formatShare } from './format.ts';
import { empty, type Html, html } from './html.ts';
import { section } from './section.ts';
import { bar, table } from './table.ts';

const number = (value: number): string => formatNumber(value);

type Hour = Report['hours'][number];

const stayed = (hour: Hour): number => hour.inboundAnswered - hour.inboundAbandoned;
const unanswered = (hour: Hour): number => hour.inbound - hour.inboundAnswered;

/** What became of those who called, upon each other, and calls out upon them. */
const seriesOf = (hours: readonly Hour[]): readonly Series[] => [
  { name: 'in, answered', kind: 'bar', colour: 'first', values: hours.map(stayed) },
  {
    ...{ name: 'in, abandoned', kind: 'bar', colour: 'third' },
    values: hours.map(({ inboundAbandoned }) => inboundAbandoned),
  },
  // Mostly there are none.
  ...(hours.some((hour) => unanswered(hour) > 0)
    ? [
        {
          ...({ name: 'in, not answered', kind: 'bar', colour: 'text' } as const),
          values: hours.map(unanswered),
        },
      ]
    : []),
  { name: 'out', kind: 'bar', colour: 'second', values: hours.map(({ outbound }) => outbound) },
];

const hoursTable = ({ hours, zone }: Report): Html => {
  const heads = ['In', 'In, answered', 'In, abandoned', 'Out', 'Out, answered'];
  return table(
    `Calls by the hour (${zone})`,
    ['Hour', ...heads.map((figures) => ({ figures }))],
    hours.map((hour) => [
      hour.label,
      ...[hour.inbound, hour.inboundAnswered, hour.inboundAbandoned].map(number),
      ...[hour.outbound, hour.answered - hour.inboundAnswered].map(number),
    ]),
  );
};

/** When calls came and went. */
export const hoursSection = (report: Report): Html => {
  const { hours } = report;
  const busiest = hours.toSorted((a, b) => b.inbound + b.outbound - (a.inbound + a.outbound))[0];
  const says =
    busiest === undefined || busiest.inbound + busiest.outbound === 0
      ? 'There were no calls.'
      : `The busiest hour began at ${busiest.label}, with ${busiest.inbound} calls in and ` +
        `${busiest.outbound} out.`;
  return section(
    'hours',
    'The day',
    ['calls', 'answered', 'abandoned'],
    html`<p>${says}</p>`,
    chart(
      'hours',
      says,
      hours.map(({ label }) => label),
      seriesOf(hours),
      hoursTable(report),
    ),
  );
};

const outcomeNames: Readonly<Record<string, string>> = {
  completed: 'completed',
  transferred: 'put through to a person',
  abandoned: 'abandoned',
  busy: 'busy',
  noAnswer: 'no answer',
  declined: 'declined',
  unreachable: 'unreachable',
  machine: 'a machine answered',
  failed: 'failed',
  cancelled: 'cancelled',
  refused: 'refused by a rule',
  expired: 'expired',
};

/** How calls ended, and why some failed. */
export const outcomesSection = ({ inbound, outbound, failures }: Report): Html => {
  const names = [...new Set([...Object.keys(inbound.outcomes), ...Object.keys(outbound.outcomes)])];
  const all = inbound.calls + outbound.calls;
  const rows = names
    .map((name) => ({
      name,
      ins: inbound.outcomes[name] ?? 0,
      outs: outbound.outcomes[name] ?? 0,
    }))
    .sort((a, b) => b.ins + b.outs - (a.ins + a.outs))
    .map(({ name, ins, outs }) => [
      outcomeNames[name] ?? name,
      number(ins),
      number(outs),
      bar(all === 0 ? 0 : (ins + outs) / all),
    ]);
  const unfinished = inbound.unfinished + outbound.unfinished;
  return section(
    'outcomes',
    'How calls ended',
    ['outcomes', 'answered', 'abandoned', 'failed'],
    table('Outcomes', ['Outcome', { figures: 'In' }, { figures: 'Out' }, 'Share'], rows),
    unfinished === 0 ? empty : html`<p>${number(unfinished)} had not ended yet.</p>`,
    failures.length === 0
      ? empty
      : table(
          'Why calls failed',
          ['Reason', { figures: 'Calls' }],
          failures.map(({ reason, calls }) => [reason, number(calls)]),
        ),
  );
};

const bucketName = ({ from, to }: DurationFigures['buckets'][number]): string =>
  to === null
    ? `${formatSeconds(from)} and more`
    : `${formatSeconds(from)} to ${formatSeconds(to)}`;

/** How long calls lasted. */
export const durationsSection = ({ durations: { inbound, outbound } }: Report): Html => {
  const row = (name: string, of: DurationFigures) => [
    name,
    number(of.calls),
    ...[of.mean, of.p50, of.p90, of.p95, of.longest, of.total].map(formatSeconds),
  ];
  const heads = ['Calls', 'Mean', 'Half within', '90 % within', '95 % within', 'Longest', 'All'];
  const shares = table(
    'Durations in classes',
    ['Duration', { figures: 'In' }, { figures: 'Out' }],
    inbound.buckets.map((bucket, index) => [
      bucketName(bucket),
      number(bucket.calls),
      number(outbound.buckets[index]?.calls ?? 0),
    ]),
  );
  return section(
    'durations',
    'How long they lasted',
    ['durations', 'within'],
    table(
      'Durations',
      ['Calls', ...heads.map((figures) => ({ figures }))],
      [row('in', inbound), row('out', outbound)],
    ),
    shares,
  );
};

/** What callers chose, menu by menu. */
export const menusSection = ({ menus }: Report): Html =>
  menus.length === 0
    ? empty
    : section(
        'menus',
        'What callers chose',
        ['menus'],
        ...menus.map((menu) =>
          table(
            `${menu.flow}, ${menu.step}: ${number(menu.answers)} answers, ` +
              `${formatShare(menu.noInputRate)} silence, ${formatShare(menu.noMatchRate)} no match`,
            ['Key', { figures: 'Times' }, 'Share'],
            menu.choices.map(({ key, times }) => [key, number(times), bar(times / menu.answers)]),
          ),
        ),
      );
