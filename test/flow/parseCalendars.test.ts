import { expect, test } from 'vitest';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseCalendars } from '../../src/flow/parseCalendars.ts';

const now = Date.parse('2026-11-01T12:00:00Z');
const read = (text: string) => parseCalendars({ name: 'calendars', file: 'c.yaml', text }, now);
const said = (text: string) => {
  const { parsed } = read(text);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return [...(parsed.ok ? ['ok'] : []), ...problems.map(formatProblem)];
};
/** One calendar, with these lines. */
const office = (...lines: readonly string[]) =>
  ['calendars:', '  office:', ...lines.map((line) => `    ${line}`)].join('\n');

test('a calendar of every kind', () => {
  const { names, parsed } = read(`calendars:
  office:
    zone: Europe/Berlin
    hours: { mon-thu: ["08:00-12:00", 13:00-17:30], fri: "22:00 - 02:00", sat: "2:00-24:00" }
    holidays:
      - { date: 2026-12-24, hours: "08:00-12:00", name: Christmas Eve }
      - date: 12-25
      - { date: 2028-02-29 }
  never: { zone: UTC, hours: {}, holidays: [{ date: 02-29, hours: [] }] }
`);
  const day = [
    { opens: 480, closes: 720 },
    { opens: 780, closes: 1050 },
  ];
  expect(names).toEqual(['office', 'never']);
  expect(parsed).toEqual({
    ok: true,
    warnings: [],
    value: {
      office: {
        zone: 'Europe/Berlin',
        week: [
          ...[day, day, day, day],
          [{ opens: 1320, closes: 1560 }],
          [{ opens: 120, closes: 1440 }],
          [],
        ],
        holidays: [
          { year: 2026, month: 12, day: 24, name: 'Christmas Eve', open: [day[0]] },
          { year: 2028, month: 2, day: 29, name: '', open: [] },
          { year: null, month: 12, day: 25, name: '', open: [] },
        ],
      },
      never: {
        zone: 'UTC',
        week: [[], [], [], [], [], [], []],
        holidays: [{ year: null, month: 2, day: 29, name: '', open: [] }],
      },
    },
  });
});

const zone = 'zone: Europe/Berlin';
const hours = 'hours: { mon: "08:00-12:00" }';
const range =
  'is not a range such as 08:00-17:30, from 00:00 to 24:00, that ends at another time than ' +
  'it begins';
const date = 'is not a date that there is, such as 2026-12-24, or 12-25 for every year';

const wrong: readonly (readonly [string, string])[] = [
  [
    office('zone: Europe/Berln', hours),
    '3:11  There is no time zone `Europe/Berln`. — Did you mean `Europe/Berlin`?',
  ],
  [
    office('zone: new york', hours),
    '3:11  There is no time zone `new york`. — Did you mean `America/New_York`?',
  ],
  [
    office('zone: "+01:00"', hours),
    '3:11  There is no time zone `+01:00`. — Write `zone: Europe/Berlin`.',
  ],
  [office(hours), '2:3  `office` has no `zone`. — Add `zone: Europe/Berlin`.'],
  [
    office(zone),
    '2:3  `office` has no `hours`. — Add `hours: { mon-fri: ["08:00-12:00", "13:00-17:30"] }`.',
  ],
  [
    office(zone, hours, 'holiday: x'),
    '5:5  `office` knows no `holiday`. — Did you mean `holidays`?',
  ],
  [
    office(zone, 'hours: { tues: "08:00-12:00" }'),
    '4:14  `tues` is not a day (mon, tue, wed, thu, fri, sat, sun) or days such as mon-fri. — ' +
      'Write `mon-fri: "08:00-17:30"`.',
  ],
  ...['25:00-26:00', '8-12', '08:00-08:00', '08:60-09:00', '24:00-08:00', '20:00-24:30', 'x'].map(
    (text) =>
      [
        office(zone, `hours: { mon: ["08:00-09:00", "${text}"] }`),
        `4:35  Item 2: "${text}" ${range}. — Write \`"08:00-17:30"\`.`,
      ] as const,
  ),
  [
    office(zone, 'hours: { mon-fri: "08:00-12:00", wed: "13:00-14:00" }'),
    '4:38  The hours of wed stand in `mon-fri` already. — Write each day once.',
  ],
  [
    office(zone, 'hours: { mon-fri: ["13:00-17:00", "08:00-13:30"] }'),
    '4:24  The hours 13:00-17:00 (mon) overlap 08:00-13:30 (mon). — Let one end before the other ' +
      'begins, or make one of them.',
  ],
  [
    office(zone, 'hours: { mon: "22:00-02:00", tue: "01:00-03:00" }'),
    '4:34  The hours 01:00-03:00 (tue) overlap 22:00-02:00 (mon). — Let one end before the other ' +
      'begins, or make one of them.',
  ],
  [
    office(zone, 'hours: { mon: "01:00-03:00", sun: "22:00-02:00" }'),
    '4:14  The hours 01:00-03:00 (mon) overlap 22:00-02:00 (sun). — Let one end before the other ' +
      'begins, or make one of them.',
  ],
  ...['2026-02-30', '2026-13-01', '2027-02-29', '02-30', '00-10', '2026-1-5', '24.12.2026'].map(
    (text) =>
      [
        office(zone, hours, `holidays: [{ date: ${text} }]`),
        `5:24  \`date\`: "${text}" ${date}. — Write \`date: 2026-12-24\`.`,
      ] as const,
  ),
  [
    office(zone, hours, 'holidays:', '  - { date: 12-25 }', '  - { date: 12-25 }'),
    '7:9  The date 12-25 stands in the list already. — Keep one of the two.',
  ],
  [
    office(zone, hours, 'holidays:', '  - { date: 12-24, hours: ["08:00-10:00", "09:00-11:00"] }'),
    '6:47  The hours 09:00-11:00 overlap 08:00-10:00. — Let one end before the other begins, or ' +
      'make one of them.',
  ],
  [
    'calendars: { 1st: { zone: UTC, hours: {} } }',
    '1:14  `1st` is not a name for a calendar: a letter, then letters, digits, - or _. — Write ' +
      '`office:`.',
  ],
  ['calendar: {}', '1:1  The file knows no `calendar`. — Did you mean `calendars`?'],
];

test.each(wrong)('%s', (text, problem) => {
  expect(said(text)).toEqual([`c.yaml:${problem}`]);
});

test('ranges that only touch do not overlap, nor does one that is alone', () => {
  const touching = 'hours: { sun: "00:00-24:00", mon: ["00:00-08:00", "08:00-24:00"] }';
  expect(said(office(zone, touching, 'holidays: [{ date: 12-25 }]'))).toEqual(['ok']);
  const nights = 'hours: { mon-sun: "22:00-21:59" }';
  expect(said(office(zone, nights, 'holidays: [{ date: 12-25 }]'))).toEqual(['ok']);
});

test('holidays that come to an end are remarked on, where they stand', () => {
  expect(said(office(zone, hours, 'holidays: [{ date: 2026-12-24 }]'))).toEqual([
    'ok',
    'c.yaml:5:5  The calendar `office` has no dated holiday more than 60 days from now. — Add ' +
      'the holidays of the next year.',
  ]);
  expect(said(office(zone, hours))).toEqual([
    'ok',
    'c.yaml:2:3  The calendar `office` has no holidays. — Add the holidays of the next year.',
  ]);
});

test('a calendar in which something is wrong still has a name', () => {
  expect(read(office('zone: x', hours)).names).toEqual(['office']);
});
