import { expect, test } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatSeconds,
  formatShare,
} from '../../../src/report/page/format.ts';

test.each([
  [null, '–'],
  [0, '0 s'],
  [8.54, '8.5 s'],
  [59.9, '59.9 s'],
  [60, '1:00 min'],
  [125.4, '2:05 min'],
  [3_599.9, '1:00:00 h'],
  [3_725, '1:02:05 h'],
])('%s seconds are %s', (value, text) => {
  expect(formatSeconds(value)).toBe(text);
});

test.each([
  [null, '–'],
  [0, '$0.00'],
  [0.0225, '$0.0225'],
  [12.345, '$12.35'],
])('%s of money is %s', (value, text) => {
  expect(formatMoney(value, 'USD')).toBe(text);
});

test('numbers and shares', () => {
  expect([formatNumber(12_345.67), formatNumber(null)]).toEqual(['12,345.7', '–']);
  expect([formatShare(0.1234), formatShare(0), formatShare(null)]).toEqual(['12.3%', '0%', '–']);
});
