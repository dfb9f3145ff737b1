import { chart } from '../page/chart.ts';
import { definitionsSection } from '../page/definitionsSection.ts';
import { formatMoney, formatNumber, formatShare, nothing } from '../page/format.ts';
import { type Html, html } from '../page/html.ts';
import { ofPart, section } from '../page/section.ts';
import { table } from '../page/table.ts';
import { tile } from '../page/tile.ts';
import { toDocument } from '../page/toDocument.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import type { Month } from './monthOf.ts';

type Usage = ServiceFigures['usage'];

const figures = (...names: readonly string[]) => names.map((name) => ({ figures: name }));
const minutes = /minute/i;

const daysSection = ({ days, totals }: Month): Html => {
  const heads = ['Calls', 'Answered', 'Abandoned', 'Put through', 'Minutes', 'Answer rate', 'Cost'];
  const rows = days.map(({ day, headline }) =>
    headline === null
      ? [day, ...heads.map(() => nothing)]
      : [
          day,
          ...[headline.calls, headline.answered, headline.abandoned, headline.transferred].map(
            (value) => formatNumber(value),
          ),
          ...[formatNumber(headline.talkMinutes), formatShare(headline.answerRate)],
          formatMoney(headline.cost, headline.currency),
        ],
  );
  const sums = [totals.calls, totals.answered, totals.abandoned, totals.transferred];
  const all = table(
    'The days of the month',
    ['Day', ...figures(...heads)],
    [
      ...rows,
      [
        'All',
        ...sums.map((value) => formatNumber(value)),
        ...[formatNumber(totals.talkMinutes), '', formatMoney(totals.cost, totals.currency)],
      ],
    ],
  );
  const values = (field: 'calls' | 'abandoned') => days.map((one) => one.headline?.[field] ?? null);
  const picture = chart(
    'month',
    `${formatNumber(totals.calls)} calls on ${days.length} days.`,
    days.map(({ day }) => day.slice(-2)),
    [
      { name: 'calls', kind: 'bar', colour: 'first', values: values('calls') },
      { name: 'abandoned', kind: 'line', colour: 'third', values: values('abandoned') },
    ],
    all,
  );
  return section(
    'days',
    'Day by day',
    ['calls', 'answered', 'abandoned', 'transfers', 'cost'],
    picture,
  );
};

/** What the service has put on the bill beside what our records say. */
const billSection = ({ totals }: Month, usage: Usage): Html =>
  section(
    'bill',
    'Beside the bill',
    ['usage', 'durations'],
    ofPart(usage, (rows) => {
      const timed = rows.filter(({ unitType }) => minutes.test(unitType));
      const billed = timed.reduce((sum, { quantity }) => sum + quantity, 0);
      return html`
${table(
  'What is on the bill (ACSBillingUsage)',
  ['Kind', 'Unit', ...figures('Records', 'Quantity')],
  [
    ...rows.map((row) => [
      ...[row.usageType, row.unitType, formatNumber(row.records), formatNumber(row.quantity)],
    ]),
  ],
)}
${table(
  'Agreement',
  ['Figure', ...figures('Minutes')],
  [
    ['On the bill, in minutes', formatNumber(billed)],
    ['Talked, by our records', formatNumber(totals.talkMinutes)],
    ['Difference', formatNumber(billed - totals.talkMinutes)],
  ],
)}
<p>The bill counts each leg: a caller who talks to a person on the telephone is on it twice. It goes
on after a blind transfer, when our records end.</p>`;
    }),
  );

const monthName = ({ month }: Month): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** The month of a day, so far, as one page like that of a day. */
export const toMonthPage = (month: Month, usage: Usage): string => {
  const { totals } = month;
  return toDocument(
    `Calls of ${month.month}`,
    html`
<header>
<h1>Calls of ${monthName(month)}</h1>
<p>By the clock of ${month.zone}; ${month.known} of ${month.days.length} days have a report.</p>
</header>
<dl class="tiles">
${tile('Calls', 'calls', formatNumber(totals.calls))}
${tile('Abandoned', 'abandoned', formatNumber(totals.abandoned))}
${tile('Minutes talked', 'durations', formatNumber(totals.talkMinutes))}
${tile('Estimated cost', 'cost', formatMoney(totals.cost, totals.currency))}
</dl>
${daysSection(month)}
${billSection(month, usage)}
${definitionsSection}`,
  );
};
