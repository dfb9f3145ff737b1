import { describe, expect, test } from 'vitest';
import {
  calendarMistakes,
  type WrittenCalendar,
} from '../../../src/flow/schema/calendarMistakes.ts';

const range = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 });
const found = (hours: WrittenCalendar['hours'], holidays: WrittenCalendar['holidays'] = []) =>
  calendarMistakes({ hours, holidays }).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a week', () => {
  const rows: readonly [string, WrittenCalendar['hours'], readonly string[]][] = [
    ['nothing', {}, []],
    ['one after the other', { mon: [range(8, 12), range(12, 17)] }, []],
    ['into the next day', { mon: range(22, 26), tue: range(2, 4) }, []],
    [
      'the same twice',
      { mon: [range(8, 12), range(8, 12)] },
      ['hours.mon.1: The hours 08:00-12:00 (mon) overlap 08:00-12:00 (mon).'],
    ],
    [
      'one within another',
      { mon: [range(10, 11), range(8, 12)] },
      ['hours.mon.0: The hours 10:00-11:00 (mon) overlap 08:00-12:00 (mon).'],
    ],
    [
      'on five days, said once',
      { 'mon-fri': [range(8, 12), range(11, 17)] },
      ['hours.mon-fri.1: The hours 11:00-17:00 (mon) overlap 08:00-12:00 (mon).'],
    ],
    [
      'over midnight into itself',
      { 'sat-sun': [range(8, 33)] },
      ['hours.sat-sun: The hours 08:00-09:00 (sun) overlap 08:00-09:00 (sat).'].map((text) =>
        text.replace('sat-sun:', 'sat-sun.0:'),
      ),
    ],
    [
      'from Sunday into Monday',
      { sun: range(22, 26), mon: range(1, 3) },
      ['hours.mon: The hours 01:00-03:00 (mon) overlap 22:00-02:00 (sun).'],
    ],
    [
      'a day twice',
      { 'mon-wed': range(8, 12), 'tue-thu': range(8, 12) },
      ['hours.tue-thu: The hours of tue stand in `mon-wed` already.'],
    ],
  ];
  test.each(rows)('%s', (_, hours, mistakes) => {
    expect(found(hours)).toEqual(mistakes);
  });
});

test('holidays: a date twice, and hours that overlap', () => {
  const date = { year: 2026, month: 12, day: 24 };
  const yearly = { ...date, year: null };
  const holidays = [
    { date, hours: [range(8, 12), range(11, 13)] },
    { date: yearly },
    { date },
    { date: yearly, hours: range(22, 26) },
  ];
  expect(found({}, holidays)).toEqual([
    'holidays.0.hours.1: The hours 11:00-13:00 overlap 08:00-12:00.',
    'holidays.2: The date 2026-12-24 stands in the list already.',
    'holidays.3: The date 12-24 stands in the list already.',
  ]);
});
