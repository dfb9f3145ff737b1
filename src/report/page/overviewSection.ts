import type { Report } from '../report.ts';
import type { Headline } from '../schema/trendFigures.ts';
import type { DefinitionName } from './definitions.ts';
import { formatMoney, formatNumber, formatShare } from './format.ts';
import { formatTime } from './formatTime.ts';
import { empty, type Html, html } from './html.ts';
import { meaning } from './meaning.ts';
import { tile } from './tile.ts';

const percent = 100;
const clockLength = 'hh:mm'.length;

const asBefore = html`<small>as a week ago</small>`;

/** By how much a figure differs from that of a week before: a share in points, others in %. */
const changeOf = (now: number | null, then: number | null | undefined, isShare: boolean): Html => {
  if (now === null || then === null || then === undefined) return empty;
  if (then === 0 && !isShare) return now === 0 ? asBefore : empty;
  const change = Math.round((isShare ? now - then : (now - then) / then) * percent);
  if (change === 0) return asBefore;
  const sign = change > 0 ? '▲' : '▼';
  const points = Math.abs(change) === 1 ? 'point' : 'points';
  const unit = isShare ? points : '%';
  return html`<small>${sign} ${Math.abs(change)} ${unit} on a week ago</small>`;
};

type Numbers = { [Name in keyof Headline]: Headline[Name] extends number | null ? Name : never };
type Figure = Numbers[keyof Headline];

const figure = (
  report: Report,
  [name, meaning]: readonly [name: string, meaning: DefinitionName],
  field: Figure,
  format: (value: number | null) => string,
  more = '',
): Html => {
  const value = report.headline[field];
  const change = changeOf(value, report.trend.lastWeek?.[field], format === formatShare);
  const note = more === '' ? empty : html`<small>${more}</small>`;
  return tile(name, meaning, format(value), change, note);
};

const wordsOf = (report: Report): readonly string[] =>
  report.trend.anomalies.map(
    ({ figure, value, usual, days, deviations }) =>
      `Unusual: ${formatNumber(value)} ` +
      `${figure === 'calls' ? 'calls' : `calls ${figure}`}, where ` +
      `${formatNumber(usual)} are usual on this weekday (the median of ${days}; ` +
      `${formatNumber(Math.abs(deviations))} deviations ${deviations > 0 ? 'more' : 'fewer'}).`,
  );

/** The few figures that everybody looks at first, and what is odd about them. */
export const overviewSection = (report: Report): Html => {
  const { headline, inbound, concurrency } = report;
  const odd = wordsOf(report);
  const money = (value: number | null): string => formatMoney(value, headline.currency);
  const { at } = concurrency;
  const peakAt = at === null ? '' : `first at ${formatTime(at, report.zone).slice(-clockLength)}`;
  const both = `${headline.inbound} in, ${headline.outbound} out`;
  const short = `${formatNumber(inbound.shortlyAbandoned)} of them within 10 s`;
  return html`
<dl class="tiles">
${figure(report, ['Calls', 'calls'], 'calls', formatNumber, both)}
${figure(report, ['Answer rate', 'answered'], 'answerRate', formatShare, 'of incoming calls')}
${figure(report, ['Abandoned', 'abandoned'], 'abandoned', formatNumber, short)}
${figure(report, ['Put through', 'transfers'], 'transferred', formatNumber)}
${figure(report, ['Service level', 'waits'], 'serviceLevel', formatShare, 'a person within 20 s')}
${figure(report, ['Minutes talked', 'durations'], 'talkMinutes', formatNumber)}
${figure(report, ['Most at once', 'peak'], 'peak', formatNumber, peakAt)}
${figure(report, ['Estimated cost', 'cost'], 'cost', money)}
</dl>
${odd.map((text) => html`<p class="unusual">${text}</p>`)}
${odd.length === 0 ? empty : meaning('What “unusual” means', 'Unusual', ['unusual'])}`;
};
