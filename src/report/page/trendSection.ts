import type { Report } from '../report.ts';
import { chart } from './chart.ts';
import { formatMoney, formatNumber, formatShare, nothing } from './format.ts';
import { empty, type Html } from './html.ts';
import { section } from './section.ts';
import { table } from './table.ts';

/** The days before, this one last. */
export const trendSection = ({ trend, day, headline }: Report): Html => {
  const days = [...trend.days, { day, headline }];
  const known = days.filter((one) => one.headline !== null);
  if (known.length < 2) return empty;
  const heads = ['Calls', 'Answered', 'Abandoned', 'Put through', 'Minutes', 'Answer rate', 'Cost'];
  const figures = table(
    'The days before',
    ['Day', ...heads.map((name) => ({ figures: name }))],
    days.toReversed().map((one) => {
      const of = one.headline;
      if (of === null) return [one.day, ...heads.map(() => nothing)];
      return [
        one.day,
        ...[of.calls, of.answered, of.abandoned, of.transferred, of.talkMinutes].map((value) =>
          formatNumber(value),
        ),
        ...[formatShare(of.answerRate), formatMoney(of.cost, of.currency)],
      ];
    }),
  );
  const says = `${known.length} of the last ${days.length} days have a report.`;
  const valuesOf = (field: 'answered' | 'abandoned' | 'calls') =>
    days.map((one) => one.headline?.[field] ?? null);
  return section(
    'trend',
    'The days before',
    ['calls', 'answered', 'abandoned', 'transfers', 'durations', 'cost', 'unusual'],
    chart(
      says,
      days.map((one) => one.day.slice(5)),
      [
        { name: 'calls', kind: 'line', colour: 'first', values: valuesOf('calls') },
        { name: 'answered', kind: 'line', colour: 'second', values: valuesOf('answered') },
        { name: 'abandoned', kind: 'line', colour: 'third', values: valuesOf('abandoned') },
      ],
      figures,
    ),
  );
};
