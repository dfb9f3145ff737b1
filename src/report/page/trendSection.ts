import type { Report } from '../report.ts';
import { chart, type Series } from './chart.ts';
import { formatMoney, formatNumber, formatShare, nothing } from './format.ts';
import { empty, type Html } from './html.ts';
import { section } from './section.ts';
import { table } from './table.ts';

type Day = Report['trend']['days'][number];
type Anomalies = Report['trend']['anomalies'];
type Field = 'answered' | Anomalies[number]['figure'];

const usual: readonly Readonly<{ field: Field; colour: Series['colour'] }>[] = [
  { field: 'calls', colour: 'first' },
  { field: 'answered', colour: 'second' },
  { field: 'abandoned', colour: 'third' },
];

/** What is always drawn, and what was unusual on the day, whose point is marked: the last one. */
const seriesOf = (days: readonly Day[], anomalies: Anomalies): readonly Series[] => {
  const odd = anomalies.map(({ figure }) => figure);
  const others = odd.filter((figure) => !usual.some(({ field }) => field === figure));
  return [...usual, ...others.map((field) => ({ field, colour: 'text' }) as const)].map(
    ({ field, colour }) => ({
      ...{ name: field, kind: 'line', colour },
      values: days.map(({ headline }) => headline?.[field] ?? null),
      unusual: odd.some((figure) => figure === field) ? [days.length - 1] : [],
    }),
  );
};

const tableOf = (days: readonly Day[], anomalies: Anomalies): Html => {
  const heads = ['Calls', 'Answered', 'Abandoned', 'Put through', 'Minutes', 'Answer rate', 'Cost'];
  const today = days.at(-1)?.day;
  const count = ({ day, headline }: Day, field: Field): string => {
    const value = formatNumber(headline?.[field] ?? null);
    const isOdd = day === today && anomalies.some(({ figure }) => figure === field);
    return isOdd ? `${value} (unusual)` : value;
  };
  return table(
    'The days before',
    ['Day', ...heads.map((name) => ({ figures: name }))],
    days.toReversed().map((one) => {
      const of = one.headline;
      if (of === null) return [one.day, ...heads.map(() => nothing)];
      return [
        one.day,
        ...(['calls', 'answered', 'abandoned'] as const).map((field) => count(one, field)),
        ...[of.transferred, of.talkMinutes].map((value) => formatNumber(value)),
        ...[formatShare(of.answerRate), formatMoney(of.cost, of.currency)],
      ];
    }),
  );
};

/** The days before, this one last. */
export const trendSection = ({ trend, day, headline }: Report): Html => {
  const days = [...trend.days, { day, headline }];
  const known = days.filter((one) => one.headline !== null);
  if (known.length < 2) return empty;
  const odd = trend.anomalies.map(({ figure }) => figure);
  const marked = odd.length === 0 ? '' : ` Marked as unusual on this day: ${odd.join(', ')}.`;
  return section(
    'trend',
    'The days before',
    ['calls', 'answered', 'abandoned', 'transfers', 'durations', 'cost', 'unusual'],
    chart(
      'trend',
      `${known.length} of the last ${days.length} days have a report.${marked}`,
      days.map((one) => one.day.slice(5)),
      seriesOf(days, trend.anomalies),
      tableOf(days, trend.anomalies),
    ),
  );
};
