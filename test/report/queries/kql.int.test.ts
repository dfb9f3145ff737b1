import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { logCategories } from '../../../src/report/queries/logCategories.ts';
import { queryText } from '../../../src/report/queries/queryText.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { mostCallRows } from '../../../src/report/queries/readCallRows.ts';
import { kqlFile, kqlFolder } from './kqlFiles.ts';
import { createKustoChecker, type Tables } from './kustoChecker.ts';
import { november } from './november.ts';

const fixtures = path.join(import.meta.dirname, '../../fixtures/log-analytics');
const tables: Tables = JSON.parse(readFileSync(path.join(fixtures, 'tables.json'), 'utf8'));
const check = createKustoChecker(tables);
const all = Object.values(queries);
const textOf = (query: (typeof all)[number]): string => queryText(query, november, kqlFile);

test.each(all)('$name is right by the language service, and gives the columns read', (query) => {
  const { problems, columns } = check(textOf(query));
  expect(problems).toEqual([]);
  // Their order counts for people who look at a result, not for us.
  expect(Object.entries(columns)).toEqual(Object.entries(query.columns));
});

const words = (text: string): readonly string[] => {
  const code = text.replace(/\/\/.*$/gm, '').replace(/@?"[^"]*"/g, '""');
  const defined = new Set([...code.matchAll(/\blet (\w+)/g)].map(([, name]) => name));
  const known = new Set([...Object.keys(tables), ...Object.values(tables).flatMap(Object.keys)]);
  const called = [...code.matchAll(/\b([a-z_0-9]{3,})\(/g)].map(([, name = '']) => name);
  const named = [...code.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name);
  return [...called, ...named.filter((name) => known.has(name))].filter((one) => !defined.has(one));
};

const misspelt = (text: string, word: string): string =>
  text.replaceAll(new RegExp(`\\b${word}\\b(?!")`, 'g'), `${word}x`);

test('no table, column or function can be misspelt without being found', {
  timeout: 120_000,
}, () => {
  const first = new Map<string, string>();
  for (const query of all) {
    for (const word of words(textOf(query))) {
      if (!first.has(word)) first.set(word, textOf(query));
    }
  }
  const unfound = [...first].filter(
    ([word, text]) => check(misspelt(text, word)).problems.length === 0,
  );
  expect(first.size).toBeGreaterThan(60);
  expect([...first.keys()]).toEqual(expect.arrayContaining(Object.keys(tables)));
  expect(unfound.map(([word]) => word)).toEqual([]);
});

test('every table is known with the category that fills it, and no other', () => {
  const used = all.flatMap((query) => textOf(query).match(/\bACS\w+/g) ?? []);
  expect([...new Set(used)].sort()).toEqual(Object.keys(tables).sort());
  expect(Object.keys(logCategories).sort()).toEqual(Object.keys(tables).sort());
});

test('every file is put, and more calls than fit are not asked for', () => {
  const files = all.flatMap(({ name, prelude }) => [name, ...prelude]);
  const names = readdirSync(kqlFolder).map((file) => file.replace(/\.kql$/, ''));
  expect([...new Set(files)].sort()).toEqual(names.sort());
  expect(kqlFile('callRows')).toContain(`| take ${mostCallRows}`);
});
