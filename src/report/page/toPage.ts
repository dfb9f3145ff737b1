import type { Report } from '../report.ts';
import { costSection } from './costSection.ts';
import { durationsSection, hoursSection, menusSection, outcomesSection } from './daySections.ts';
import { definitionsSection } from './definitionsSection.ts';
import { formatTime } from './formatTime.ts';
import { empty, type Html, html } from './html.ts';
import { meaning } from './meaning.ts';
import { overviewSection } from './overviewSection.ts';
import { askedSection, messagesSection, peopleSection } from './peopleSections.ts';
import { serviceSection } from './serviceSections.ts';
import { toDocument } from './toDocument.ts';
import { trendSection } from './trendSection.ts';

const msPerHour = 3_600_000;

const dayName = (day: string): string => {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day));
  return `${format({ weekday: 'long' })}, ${format({ dateStyle: 'long' })}`;
};

const warningsOf = ({ warnings }: Report): Html =>
  warnings.length === 0
    ? empty
    : html`<div class="warnings" role="note"><p>To know before you read on</p>
<ul>${warnings.map((text) => html`<li>${text}</li>`)}</ul></div>`;

/**
 * A report as one page that needs nothing else: styles and pictures are in it, and nothing in it
 * runs.
 */
export const toPage = (report: Report): string => {
  const { day, zone, status, window, generatedAt } = report;
  const length = (Date.parse(window.to) - Date.parse(window.from)) / msPerHour;
  const badge = html`<span class="badge ${status}">${status}</span>`;
  return toDocument(
    `Calls of ${day}`,
    html`
<header>
<h1>Calls of ${dayName(day)}</h1>
<p>${badge} By the clock of ${zone}, ${length} hours. Made on ${formatTime(generatedAt, zone)}.</p>
${meaning(`What “${status}” means`, 'Status', ['status'])}
</header>
${warningsOf(report)}
${overviewSection(report)}
${hoursSection(report)}
${outcomesSection(report)}
${durationsSection(report)}
${menusSection(report)}
${peopleSection(report)}
${askedSection(report)}
${messagesSection(report)}
${costSection(report)}
${trendSection(report)}
${serviceSection(report)}
${definitionsSection}`,
  );
};
