import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sampleLines } from '../../calls/sampleLines.ts';
import { tableIn } from './countedInDocs.ts';
import { createKustoChecker, type Tables } from './kustoChecker.ts';
import { telemetryTables } from './telemetryTables.ts';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const page = read('docs/telemetry.md');
const providers: Tables = JSON.parse(read('test/fixtures/log-analytics/tables.json'));
const check = createKustoChecker({ ...providers, ...telemetryTables });

const blocks = [...page.matchAll(/```kusto (\w+)\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '']) => ({ name, text }),
);

const fieldsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(sampleLines).map(([message, lines]) => [
    message,
    [...new Set(lines.flatMap(Object.keys))].filter((field) => field !== 'message'),
  ]),
);

const quoted = (text = ''): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, word = '']) => word);

test('the page has every line with every field that it has, and no other', () => {
  const told = tableIn(page, 'line', 'fields').map((row) => [
    quoted(row.line)[0],
    [...quoted(row.fields)].sort(),
  ]);
  const wanted = Object.entries(fieldsOf).map(([line, fields]) => [line, [...fields].sort()]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted));
  expect(told).toHaveLength(wanted.length);
});

test('and says what every field means', () => {
  const told = tableIn(page, 'field', 'unit').map((row) => quoted(row.field)[0]);
  expect(told.sort()).toEqual([...new Set(Object.values(fieldsOf).flat())].sort());
});

test.each(blocks)('$name is right by the language service', ({ text }) => {
  const { problems, columns } = check(text);
  expect(problems).toEqual([]);
  expect(Object.keys(columns).length).toBeGreaterThan(0);
  // No number is unnamed, as those of percentiles are by themselves.
  expect(Object.keys(columns).filter((name) => /^(Column|percentile|sum_)/.test(name))).toEqual([]);
});

test('no query asks for a line or a field that there is not', () => {
  for (const { name, text } of blocks) {
    const words = found(text, /"([a-z-]+(?: [a-z-]+)+)"/g);
    expect(Object.keys(fieldsOf), name).toEqual(expect.arrayContaining([...words]));
    // Lines for people say `why` too.
    const fields = words.length > 0 ? words.flatMap((word) => fieldsOf[word] ?? []) : null;
    const known = fields ?? [...Object.values(fieldsOf).flat(), 'why'];
    const asked = found(text, /\bline\.(\w+)/g);
    expect(['message', ...known], name).toEqual(expect.arrayContaining([...asked]));
  }
  expect(blocks.length).toBeGreaterThan(10);
});

test('every query of numbers counts what was left out of the sample', () => {
  const summed = blocks.filter(({ text }) => text.includes('summarize'));
  const unweighed = summed.filter(({ text }) => /\b(count|percentiles?)\(/.test(text));
  expect(unweighed).toEqual([]);
  const weighed = summed.filter(({ text }) => text.includes('ItemCount')).map(({ name }) => name);
  // What a day has come to is no sum of lines.
  expect(summed.map(({ name }) => name).filter((name) => !weighed.includes(name))).toEqual([
    'spend',
  ]);
});

test('the host lets the lines of every function through', () => {
  const { logLevel } = JSON.parse(read('host.json')).logging;
  expect(logLevel.default).toBe('Information');
  const silenced = Object.keys(logLevel).filter(
    (name) => name.startsWith('Function.') && logLevel[name] !== 'Information',
  );
  // The host goes by the longest name that fits, and ours are below `.User`.
  for (const name of silenced) expect(logLevel[`${name}.User`]).toBe('Information');
});
