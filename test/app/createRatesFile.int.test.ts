import path from 'node:path';
import { expect, test } from 'vitest';
import { createRatesFile } from '../../src/app/createRatesFile.ts';
import { rateFor } from '../../src/policy/rateFor.ts';
import { number } from '../calls/world.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

const shipped = createRatesFile(path.join(import.meta.dirname, '../../src/rates/rates.json'));

test('what is shipped says where it is from, and has a price for each prefix', () => {
  const { currency, date, source, byPrefix, longest } = shipped();
  expect(currency).toBe('USD');
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(source).not.toBe('');
  const rates = [...byPrefix.values()];
  expect(rates.length).toBeGreaterThan(1_000);
  for (const { prefix, perMinute } of rates) {
    expect(prefix).toMatch(/^\d+$/);
    expect(Number.isSafeInteger(perMinute) && perMinute >= 0).toBe(true);
    expect(prefix.length).toBeLessThanOrEqual(longest);
  }
});

test.each([
  ['+12065550123', 'US'],
  ['+493012345678', 'DE'],
  ['+81312345678', 'JP'],
])('%s has a price, that of %s', (text, country) => {
  expect(rateFor(shipped(), number(text))).toMatchObject({ country });
});

test('it is read once, and not before somebody is dialled', () => {
  const folder = temporaryFolder({ 'rates.json': '{}' });
  const later = createRatesFile(path.join(folder, 'rates.json'));
  expect(later).toThrow();
  expect(shipped()).toBe(shipped());
});

test('what is not there, or holds something else, is an error', () => {
  const folder = temporaryFolder({ 'rates.json': '{"currency":"USD","rates":[["1"]]}' });
  expect(createRatesFile(path.join(folder, 'rates.json'))).toThrow();
  expect(createRatesFile(path.join(folder, 'nothing.json'))).toThrow('ENOENT');
});
