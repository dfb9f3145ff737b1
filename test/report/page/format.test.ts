import { expect, test } from 'vitest';
import {
  formatExact,
  formatMoney,
  formatNumber,
  formatSeconds,
  formatShare,
  formatUnits,
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

test('units times rate is the amount that is shown', () => {
  expect([formatUnits(8.341667), formatExact(8.341667 * 0.32)]).toEqual(['8.341667', '2.669333']);
  expect([formatUnits(0.0413), formatExact(null), formatExact(0)]).toEqual(['0.0413', '–', '0.00']);
});

test('what is no currency does no harm', () => {
  expect(formatMoney(3.5, '$$$')).toBe('3.50 $$$');
});
