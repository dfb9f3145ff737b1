import type { Link } from '../../calls/link.ts';
import { teamsTime } from '../../calls/teamsTime.ts';
import { toTeamsMessage } from '../../calls/toTeamsMessage.ts';
import { formatMoney, formatNumber, formatShare } from '../page/format.ts';
import type { Report } from '../report.ts';

/** As many warnings as a card has room for; the page has them all. */
const mostWarnings = 3;
const longestWarning = 300;

const cut = (text: string): string =>
  text.length <= longestWarning ? text : `${text.slice(0, longestWarning)}…`;

const factsOf = ({ headline, warnings }: Report) => [
  { title: 'Calls', value: `${headline.calls} (${headline.inbound} in, ${headline.outbound} out)` },
  { title: 'Answer rate', value: formatShare(headline.answerRate) },
  { title: 'Abandoned', value: formatNumber(headline.abandoned) },
  { title: 'Put through', value: formatNumber(headline.transferred) },
  { title: 'Service level', value: formatShare(headline.serviceLevel) },
  { title: 'Minutes talked', value: formatNumber(headline.talkMinutes) },
  { title: 'Estimated cost', value: formatMoney(headline.cost, headline.currency) },
  ...warnings.slice(0, mostWarnings).map((text) => ({ title: 'Note', value: cut(text) })),
];

/** A report as the message that a workflow of Teams takes: the headline, and a link to the rest. */
export const toReportCard = (report: Report, { url, until }: Link): string =>
  toTeamsMessage({
    title: `Calls of ${report.day} (${report.status})`,
    facts: factsOf(report),
    note: `The link works until ${teamsTime(until)}.`,
    action: { title: 'Open the report', url },
  });
