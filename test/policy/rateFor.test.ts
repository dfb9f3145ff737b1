import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRatesFile } from '../../src/app/createRatesFile.ts';
import { rateFor } from '../../src/policy/rateFor.ts';
import { number } from '../calls/world.ts';

const path = new URL('../../src/rates/rates.json', import.meta.url).pathname;
const table = createRatesFile(path)();

test.each([
  ['a city', '+12065550100', 'US', 13_000],
  ['toll-free', '+18005550199', 'US', 13_000],
  ['Alaska, which is dearer', '+19075550100', 'US', 90_000],
  ['a country without finer prefixes', '+3550042345678', 'AL', 241_000],
])('%s', (_, text, country, perMinute) => {
  expect(rateFor(table, number(text))).toMatchObject({ country, perMinute });
});

test('a longer prefix stands before a shorter one', () => {
  const dearest = rateFor(table, number('+447000000000'))?.perMinute ?? 0;
  const network = [...table.byPrefix.values()].find(
    ({ prefix, perMinute }) => prefix.startsWith('447') && prefix.length > 5 && perMinute < dearest,
  );
  expect(network).toBeDefined();
  expect(rateFor(table, number(`+${network?.prefix ?? ''}00000`))).toEqual(network);
});

test('an area code that is newer than the table has no rate', () => {
  expect(rateFor(table, number('+13535550100'))).toBeNull();
});

test('the table names its date, its source and its notice', () => {
  const { date, source, notice, rates } = JSON.parse(readFileSync(path, 'utf8'));
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect([source.length > 0, notice.length > 0]).toEqual([true, true]);
  expect(rates.length).toBe(table.byPrefix.size);
});
