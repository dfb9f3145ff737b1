import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sweepConcurrency } from '../../src/calls/limits.ts';
import { mostCallRows } from '../../src/report/queries/readCallRows.ts';
import { shards } from '../../src/store/shardOf.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const scale = read('docs/scale.md');
const performance = read('docs/performance.md');

/** Line breaks aside, which fall where they may. */
const says = (text: string): boolean => scale.replaceAll('\n', ' ').includes(text);

/** A number that a source keeps for itself. */
const constantIn = (file: string, name: string): number => {
  const [, digits] = new RegExp(`const ${name} = ([\\d_]+);`).exec(read(file)) ?? [];
  if (digits === undefined) throw new Error(`${file} has no ${name}`);
  return Number(digits.replaceAll('_', ''));
};

/** The cells of each line of a table, without the blanks around them. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** All requests of a path, as performance.md has counted them. */
const counted = (path: string): number => {
  const row = rowsOf(performance).find(([name = '']) => name.startsWith(path));
  const all = row?.[1]?.split('/').at(-1);
  if (all === undefined) throw new Error(`performance.md counts no "${path}"`);
  return Number(all);
};

/** An event that leads to no command: load, save. */
const quietEvent = 2;
const support =
  counted('a call comes') +
  quietEvent +
  counted('connected:') +
  counted('key:') +
  quietEvent +
  counted('prompt over') +
  counted('transfer accepted') +
  counted('the end');
const [eventsOfCall, callbacksOfCall] = [8, 7];
const [accountLimit, partitionLimit, secondsPerDay] = [20_000, 2_000, 86_400];
const [dayRows, limitRows] = [3, 11];
const assumed = { callSeconds: 180, tripSeconds: 0.01, callbackSeconds: 0.1, cpuSeconds: 0.0018 };
const [sweepSeconds, atOnceOf2048, linesOfNumber, workDaySeconds] = [10, 16, 2, 8 * 3_600];
const lists = 2 * shards.length;

const shown = (value: number): string =>
  value.toLocaleString('en-US', { maximumSignificantDigits: value < 1_000 ? 2 : 15 });
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** The cells of the examples' table for so many calls a second. */
const example = (rate: number): readonly string[] => {
  const calls = rate * assumed.callSeconds;
  const requests = rate * support;
  const sweep = (lists + calls) / sweepSeconds;
  const sweepTrips = calls / sweepConcurrency + 1;
  const atOnce = rate * callbacksOfCall * assumed.callbackSeconds;
  return [
    whole(rate),
    whole(calls),
    whole(requests),
    whole(sweep),
    `${shown(((requests + sweep) / accountLimit) * 100)} %`,
    `${shown(sweepTrips * assumed.tripSeconds)} s`,
    whole(rate * dayRows),
    whole(rate * limitRows),
    whole(calls / linesOfNumber),
    shown(rate * eventsOfCall * assumed.cpuSeconds),
    shown(atOnce),
    whole(Math.max(1, Math.ceil(atOnce / atOnceOf2048))),
    whole(rate * workDaySeconds),
  ];
};

test('the worked examples are what the program’s constants make of them', () => {
  const [, table = ''] = /<!-- scale:examples -->\n([\s\S]*?)<!-- \/scale -->/.exec(scale) ?? [];
  const rows = rowsOf(table);
  const columns = [1, 2, 3].map((column) => rows.map((row) => row[column]));
  expect(columns).toEqual([1, 10, 100].map(example));
});

test('what a call costs adds up to what performance.md has counted', () => {
  expect(says(`| **together** | **${support}** |`)).toBe(true);
  expect(says(`so ${support - counted('a call comes') + counted('`POST /api/calls`: look')}`)).toBe(
    true,
  );
  expect(counted('a sweep with no call')).toBe(lists);
  expect(says(`\`${lists} + calls\` requests`)).toBe(true);
});

test('the schedule of the sweeper is the one that is calculated with', () => {
  expect(read('src/functions/sweepCalls.ts')).toContain(`'*/${sweepSeconds} * * * * *'`);
});

const retire = {
  atOnce: constantIn('src/calls/eraseOld.ts', 'atOnce'),
  seconds: constantIn('src/calls/eraseOld.ts', 'runMs') / 1_000,
  trips: 5,
};
const perHour = (retire.atOnce * retire.seconds) / (retire.trips * assumed.tripSeconds);
const perShard = constantIn('src/store/createActiveCalls.ts', 'maxRowsPerShard');

test.each<[string, string]>([
  ['the report', `${(mostCallRows / secondsPerDay).toFixed(1)} a second around the clock`],
  ['erasing', `${(perHour / 3_600).toFixed(1)} a second around the clock`],
  [
    'the sweeper',
    `${whole((sweepConcurrency * sweepSeconds) / assumed.tripSeconds)} calls at once`,
  ],
  ['what is dialled', `${Math.floor(partitionLimit / limitRows)} a second`],
  ['the account', `${Math.floor(accountLimit / support)} a second`],
  ['the list of the day', `${Math.floor(partitionLimit / dayRows)} a second`],
])('%s gives way at %s', (what, at) => {
  const row = rowsOf(scale).find((cells) => cells[1] === what);
  expect(row?.[0]).toBe(at);
});

test('other limits of the program stand in the text as they are', () => {
  expect(says(`lists ${whole(perShard)} calls at most, so ${whole(perShard * 16)} in`)).toBe(true);
  expect(says(`up to ${constantIn('src/calls/createLedger.ts', 'mostTogether')} calls`)).toBe(true);
  expect(
    says(`lists ${constantIn('src/config/settingsSchema.ts', 'maxListLength')} numbers at most`),
  ).toBe(true);
});
