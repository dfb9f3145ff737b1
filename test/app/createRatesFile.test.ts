import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRatesFile } from '../../src/app/createRatesFile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rates-'));
const file = (name: string, content: unknown): string => {
  const at = path.join(folder, name);
  writeFileSync(at, JSON.stringify(content));
  return at;
};
const head = { currency: 'USD', date: '2026-01-01', source: 'a test', notice: 'none' };

test('the table is read when it is first asked for, and then kept', () => {
  const at = file('rates.json', { ...head, rates: [['1206', 'Seattle', 'mixed', 'US', 13_000]] });
  const rates = createRatesFile(at);
  const table = rates();
  expect(table).toMatchObject({ currency: 'USD', date: '2026-01-01', longest: 4 });
  expect(table.byPrefix.get('1206')).toMatchObject({ country: 'US', perMinute: 13_000 });
  writeFileSync(at, 'nothing of use');
  expect(rates()).toBe(table);
});

test.each([
  ['that is not there', path.join(folder, 'none.json')],
  ['without a date', file('undated.json', { ...head, date: 'lately', rates: [] })],
])('a table %s is an error at the first call, not before', (_, at) => {
  const rates = createRatesFile(at);
  expect(() => rates()).toThrow();
});
