import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const said = (hours: string) => problemsOf(`start: a\nsteps:\n  a: { hours: ${hours} }\n`);
const ways = 'open: end, closed: end';

test('its own hours', () => {
  const own = 'zone: UTC, hours: { mon: "08:00-12:00" }, holidays: [{ date: 12-25 }]';
  expect(said(`{ ${own}, ${ways}, holiday: end }`)).toEqual(['ok']);
});

test.each([
  [`{ ${ways} }`, '8  `hours` names no calendar. — Add `calendar: office`, or `zone` and `hours`.'],
  [
    `{ zone: UTC, ${ways} }`,
    '8  `hours` has no `hours`. — Add `hours: { mon-fri: "08:00-17:30" }`.',
  ],
  [`{ hours: {}, ${ways} }`, '8  `hours` has no `zone`. — Add `zone: Europe/Berlin`.'],
  [
    `{ calendar: office, zone: UTC, ${ways} }`,
    '35  `calendar` and `zone` stand together. — Keep `calendar`, or write `zone` and `hours` in ' +
      'its place.',
  ],
  [
    `{ calendar: office, ${ways} }`,
    '27  There is no calendar `office`. — Write a calendar `office` into calendars.yaml, or ' +
      'another name.',
  ],
  [`{ zone: UTC, hours: {}, open: end }`, '8  `hours` has no `closed`. — Add `closed: end`.'],
  [
    `{ zone: UTC, hours: { mon: ["1:00-3:00", "2:00-4:00"] }, ${ways} }`,
    '56  The hours 02:00-04:00 (mon) overlap 01:00-03:00 (mon). — Let one end before the other ' +
      'begins, or make one of them.',
  ],
  [
    `{ zone: UTC, hours: {}, ${ways}, holiday: x }`,
    '72  There is no step `x`. — Write a step `x`, or another name.',
  ],
  [
    `{ zone: UTC, hours: {}, open: end, close: end }`,
    '50  `hours` knows no `close`. — Did you mean `closed`?',
  ],
])('%s', (hours, problem) => {
  expect(said(hours).at(-1)).toBe(`3:${problem}`);
});
