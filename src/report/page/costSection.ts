import type { Report } from '../report.ts';
import type { CostFigures, CostLine } from '../schema/costFigures.ts';
import { formatExact, formatMoney, formatNumber, formatUnits } from './format.ts';
import { empty, type Html, html } from './html.ts';
import { ofPart, section } from './section.ts';
import { table } from './table.ts';

const names: Readonly<Record<CostLine['kind'], string>> = {
  lease: 'Numbers',
  inbound: 'Incoming',
  outbound: 'Outgoing',
  voip: 'VoIP',
  directRouting: 'Direct routing',
  recording: 'Recording',
  speech: 'Speech',
  functions: 'Functions',
  logs: 'Logs',
};

const linesOf = ({ lines, currency, total, totalRoundedUp }: CostFigures): Html => {
  const heads = ['Calls', 'Units', 'Rate', 'Amount', 'Minutes rounded up', 'Amount so'];
  const row = (line: CostLine) => [
    `${names[line.kind]}: ${line.what}`,
    formatNumber(line.calls),
    line.units === null ? 'not known' : `${formatUnits(line.units)} ${line.unit}`,
    line.rate === null ? 'not known' : `${Number(line.rate.toFixed(7))}`,
    formatExact(line.amount),
    line.unit === 'minutes' ? formatNumber(line.unitsRoundedUp) : '',
    formatExact(line.amountRoundedUp),
  ];
  const sums = [formatMoney(total, currency), '', formatMoney(totalRoundedUp, currency)];
  return table(
    `Units × rate = amount, in ${currency}`,
    ['What', ...heads.map((figures) => ({ figures }))],
    [...lines.map(row), ['All', '', '', '', ...sums]],
  );
};

const sharesOf = (caption: string, shares: CostFigures['byFlow'], currency: string): Html =>
  shares.length === 0
    ? empty
    : table(
        caption,
        ['Name', { figures: 'Calls' }, { figures: 'Amount' }],
        shares.map(({ name, calls, amount }) => [
          name,
          formatNumber(calls),
          formatMoney(amount, currency),
        ]),
      );

const show = (cost: CostFigures): Html => html`
<p>An estimate, by list prices: rates of ${cost.rateDate}, numbers and incoming calls of
${cost.leaseDate} (${cost.source}).</p>
${linesOf(cost)}
<div class="pair">
${sharesOf('Cost by flow', cost.byFlow, cost.currency)}
${sharesOf('Cost by number', cost.byNumber, cost.currency)}
${sharesOf('Cost by client of the API', cost.byClient, cost.currency)}
${sharesOf('Cost by purpose', cost.byPurpose, cost.currency)}
</div>`;

/** What the day is likely to cost. */
export const costSection = ({ cost }: Report): Html =>
  section('cost', 'What it costs', ['cost'], ofPart(cost, show));
