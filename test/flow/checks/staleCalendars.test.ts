import { expect, test } from 'vitest';
import { holidaysAheadDays, staleCalendars } from '../../../src/flow/checks/staleCalendars.ts';
import { calendarFrom } from '../../engine/calendarFrom.ts';

const now = Date.parse('2026-11-01T12:00:00Z');
const messages = (...dates: readonly string[]) => {
  const holidays = dates.map((date) => `{ date: ${date} }`).join(', ');
  const office = calendarFrom(`{ zone: UTC, hours: {}, holidays: [${holidays}] }`);
  return staleCalendars({ office }, now).map(({ message }) => message);
};
const over = 'The calendar `office` has no dated holiday more than 60 days from now.';

test.each([
  ['none', [], ['The calendar `office` has no holidays.']],
  ['one that is over', ['2026-10-03'], [over]],
  ['one that is near', ['2026-12-24'], [over]],
  ['one on the last day that is near', ['2026-12-31'], [over]],
  ['one that is further', ['2027-01-01'], []],
  ['one of many', ['2027-04-02', '2026-10-03'], []],
  ['one that comes every year', ['12-25'], []],
  ['that beside dated ones that are over', ['12-25', '2026-04-03'], [over]],
])('%s', (_, dates, found) => {
  expect(holidaysAheadDays).toBe(60);
  expect(messages(...dates)).toEqual(found);
});
