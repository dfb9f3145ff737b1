import type { Calendar } from '../../src/flow/calendar.ts';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseCalendars } from '../../src/flow/parseCalendars.ts';

/** The calendar that a YAML map makes; throws, with every problem, where the parser refuses it. */
export const calendarFrom = (yaml: string): Calendar => {
  const text = `calendars:\n  one:\n${yaml.replace(/^/gm, '    ')}\n`;
  const source = { name: 'calendars', file: 'calendars.yaml', text };
  const { parsed } = parseCalendars(source, 0);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const calendar = parsed.value.one;
  if (calendar === undefined) throw new Error('no calendar was made');
  return calendar;
};
