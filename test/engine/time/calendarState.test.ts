import { describe, expect, test } from 'vitest';
import { calendarState } from '../../../src/engine/time/calendarState.ts';
import { calendarFrom } from '../calendarFrom.ts';

const office = calendarFrom(`
  zone: Europe/Berlin
  hours: { mon-thu: ["08:00-12:00", "13:00-17:30"], fri: ["08:00-12:00", "22:00-02:00"] }
  holidays:
    - { date: 2026-12-24, hours: "08:00-12:00", name: Christmas Eve }
    - { date: 12-25, name: Christmas }
    - { date: 2026-12-31, hours: "20:00-01:00" }
    - { date: 2027-12-25, hours: "10:00-11:00" }
`);

/** By the clocks of Berlin, in winter (+01:00) unless it says so. */
const at = (time: string) => Date.parse(/[+Z]/.test(time) ? time : `${time}:00+01:00`);

describe('a week', () => {
  test.each([
    ['2026-11-16T07:59', 'closed'],
    ['2026-11-16T08:00', 'open'],
    ['2026-11-16T11:59', 'open'],
    ['2026-11-16T12:00', 'closed'],
    ['2026-11-16T13:00', 'open'],
    ['2026-11-16T17:29', 'open'],
    ['2026-11-16T17:30', 'closed'],
    ['2026-11-20T21:59', 'closed'],
    ['2026-11-20T22:00', 'open'],
    ['2026-11-21T00:00', 'open'],
    ['2026-11-21T01:59', 'open'],
    ['2026-11-21T02:00', 'closed'],
    ['2026-11-21T10:00', 'closed'],
    ['2026-11-22T22:30', 'closed'],
    ['2026-11-16T07:59:59.999+01:00', 'closed'],
    ['2026-11-16T11:59:59.999+01:00', 'open'],
  ])('at %s it is %s', (time, state) => {
    expect(calendarState(office, at(time))).toBe(state);
  });
});

describe('holidays', () => {
  test.each([
    ['a part-day one is open for its own hours', '2026-12-24T09:00', 'open'],
    ['and a holiday after them', '2026-12-24T14:00', 'holiday'],
    ['a yearly one comes this year', '2026-12-25T09:00', 'holiday'],
    ['it is over at midnight', '2026-12-26T00:00', 'closed'],
    ['a dated one decides where a yearly one falls on the same day', '2027-12-25T10:30', 'open'],
    ['and the year after it does not', '2028-12-25T10:30', 'holiday'],
    ['what it begins in the evening', '2026-12-31T23:00', 'open'],
    ['goes on past midnight', '2027-01-01T00:59', 'open'],
    ['until it ends', '2027-01-01T01:00', 'closed'],
    ['and the day after has its own hours', '2027-01-01T09:00', 'open'],
    ['a dated one comes once', '2027-12-24T14:00', 'closed'],
  ])('%s', (_, time, state) => {
    expect(calendarState(office, at(time))).toBe(state);
  });

  const nights = calendarFrom(`
    zone: Europe/Berlin
    hours: { mon-sun: "22:00-06:00" }
    holidays: [{ date: 2026-12-25 }, { date: 2026-12-28, hours: ["00:00-06:00", "22:00-24:00"] }]
  `);

  test.each([
    ['a holiday ends at its midnight what began the evening before', '2026-12-24T23:59', 'open'],
    ['so that nobody is there', '2026-12-25T00:00', 'holiday'],
    ['nothing begins on it', '2026-12-25T23:00', 'holiday'],
    ['nor goes on after it', '2026-12-26T03:00', 'closed'],
    ['the next evening is as ever', '2026-12-26T22:00', 'open'],
    ['who wants the night before to go on writes so', '2026-12-28T05:59', 'open'],
    ['and it ends there', '2026-12-28T06:00', 'holiday'],
    ['24:00 is midnight', '2026-12-28T23:59', 'open'],
    ['and no more', '2026-12-29T00:00', 'closed'],
  ])('%s', (_, time, state) => {
    expect(calendarState(nights, at(time))).toBe(state);
  });
});

/** The moments, minute by minute, at which a calendar opens (+) and closes (-) in some hours. */
const changes = (yaml: string, from: string, hours: number): readonly string[] => {
  const calendar = calendarFrom(yaml);
  const begin = Date.parse(from);
  const isOpen = (minute: number) => calendarState(calendar, begin + minute * 60_000) === 'open';
  return Array.from({ length: hours * 60 }, (_, i) => i + 1).flatMap((minute) => {
    if (isOpen(minute) === isOpen(minute - 1)) return [];
    const time = new Date(begin + minute * 60_000).toISOString().slice(11, 16);
    return [`${isOpen(minute) ? '+' : '-'}${time}`];
  });
};

describe('when the clocks are changed', () => {
  const all = (zone: string, range: string) => `{ zone: ${zone}, hours: { mon-sun: "${range}" } }`;
  const berlinSpring = '2026-03-28T23:00:00Z';
  const berlinAutumn = '2026-10-24T22:00:00Z';
  const newYorkSpring = '2026-03-08T05:00:00Z';
  const newYorkAutumn = '2026-11-01T04:00:00Z';

  test.each([
    // At 02:00 (01:00 UTC) it becomes 03:00.
    ['Europe/Berlin', '08:00-17:30', berlinSpring, 23, ['+06:00', '-15:30']],
    ['Europe/Berlin', '01:30-03:30', berlinSpring, 23, ['+00:30', '-01:30']],
    ['Europe/Berlin', '02:30-06:00', berlinSpring, 23, ['+01:00', '-04:00']],
    ['Europe/Berlin', '00:30-02:30', berlinSpring, 23, ['+23:30', '-01:00']],
    ['Europe/Berlin', '02:15-02:45', berlinSpring, 23, []],
    // At 03:00 (01:00 UTC) it becomes 02:00.
    ['Europe/Berlin', '08:00-17:30', berlinAutumn, 25, ['+07:00', '-16:30']],
    ['Europe/Berlin', '01:30-03:30', berlinAutumn, 25, ['+23:30', '-02:30']],
    ['Europe/Berlin', '02:30-06:00', berlinAutumn, 25, ['+00:30', '-05:00']],
    ['Europe/Berlin', '00:30-02:30', berlinAutumn, 25, ['+22:30', '-00:30']],
    ['Europe/Berlin', '02:15-02:45', berlinAutumn, 25, ['+00:15', '-00:45']],
    ['Europe/Berlin', '22:00-03:00', berlinAutumn, 10, ['-02:00']],
    // At 02:00 (07:00 UTC) it becomes 03:00.
    ['America/New_York', '09:00-17:00', newYorkSpring, 23, ['+13:00', '-21:00']],
    ['America/New_York', '01:00-04:00', newYorkSpring, 23, ['+06:00', '-08:00']],
    ['America/New_York', '02:30-04:00', newYorkSpring, 23, ['+07:00', '-08:00']],
    ['America/New_York', '22:00-02:30', newYorkSpring, 12, ['-07:00']],
    // At 02:00 (06:00 UTC) it becomes 01:00.
    ['America/New_York', '09:00-17:00', newYorkAutumn, 25, ['+14:00', '-22:00']],
    ['America/New_York', '01:30-04:00', newYorkAutumn, 25, ['+05:30', '-09:00']],
    ['America/New_York', '22:00-01:30', newYorkAutumn, 12, ['-05:30']],
    // Half an hour: at 02:00 (15:00 UTC) it becomes 01:30.
    ['Australia/Lord_Howe', '01:45-06:00', '2026-04-04T13:00:00Z', 12, ['+14:45', '-19:30']],
    ['Australia/Lord_Howe', '23:00-01:45', '2026-04-04T13:00:00Z', 12, ['-14:45']],
    // Never, at half past.
    ['Asia/Kolkata', '09:00-17:30', '2026-03-28T18:30:00Z', 24, ['+03:30', '-12:00']],
  ])('%s, open %s from %s', (zone, range, from, hours, expected) => {
    expect(changes(all(zone, range), from, hours)).toEqual(expected);
  });

  test('a whole day is open all its 23 or 25 hours', () => {
    expect(changes(all('Europe/Berlin', '00:00-24:00'), berlinSpring, 23)).toEqual([]);
    expect(changes(all('Europe/Berlin', '00:00-24:00'), berlinAutumn, 25)).toEqual([]);
  });

  test('a holiday lasts from midnight to midnight on such a day too', () => {
    const yaml =
      '{ zone: Europe/Berlin, hours: { mon-sun: "0:00-24:00" }, holidays: [{ date: 2026-10-25 }] }';
    expect(changes(yaml, '2026-10-24T21:00:00Z', 28)).toEqual(['-22:00', '+23:00']);
  });
});

test('a decision does not take long: 100,000 within a second', () => {
  const begin = performance.now();
  for (let i = 0; i < 100_000; i += 1) calendarState(office, 1_764_000_000_000 + i * 60_000);
  expect(performance.now() - begin).toBeLessThan(1000);
});
