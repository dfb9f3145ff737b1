import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { logCategories } from '../../../src/report/queries/logCategories.ts';
import { queries } from '../../../src/report/queries/questions/queries.ts';
import { blockIn, popularCount, rightCount, tableIn } from './countedInDocs.ts';
import { kqlFile } from './kqlFiles.ts';
import { createKustoChecker } from './kustoChecker.ts';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/report.md');
const rows = tableIn(page, 'TimeGenerated', 'CorrelationId');
const sorted = (table: readonly (readonly string[])[]) => table.map((row) => row.join(' ')).sort();
const written = (...columns: readonly string[]) => tableIn(page, ...columns).map(Object.values);

test('the popular query says of the rows what the page says', () => {
  expect(rows).toHaveLength(11);
  const table = written('Day', 'CallType', 'Calls', 'Minutes');
  expect(sorted(popularCount(rows))).toEqual(sorted(table));
});

test("the report's query says of the same rows what the page says", () => {
  const table = written('Day', 'CallType', 'Calls', 'LegRows');
  expect(sorted(rightCount(rows))).toEqual(sorted(table));
});

test('both queries of the page are right, and the second is that of the report', () => {
  const check = createKustoChecker(JSON.parse(read('test/fixtures/log-analytics/tables.json')));
  expect(check(blockIn(page, 'popular'))).toEqual({
    problems: [],
    columns: expect.objectContaining({ Calls: 'long', Minutes: 'long', Average: 'real' }),
  });
  expect(blockIn(page, 'sevenDays')).toBe(kqlFile('sevenDays'));
});

test('the page tells of every query and every category', () => {
  const told = tableIn(page, 'query').map(({ query }) => query);
  expect(told.sort()).toEqual(
    Object.keys(queries)
      .map((name) => `\`${name}\``)
      .sort(),
  );
  for (const category of Object.values(logCategories)) expect(page).toContain(`\`${category}\``);
});
