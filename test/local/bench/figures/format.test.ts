import { expect, test } from 'vitest';
import {
  formatKiB,
  formatMiB,
  formatMs,
  formatNumber,
  formatRatio,
} from '../../../../src/local/bench/figures/format.ts';

test.each([
  [3_907_096.4, '3,907,096'],
  [123.4, '123'],
  [12.34, '12.3'],
  [0.012345, '0.0123'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('units stand behind', () => {
  expect([formatMs(2.345), formatRatio(1.304), formatKiB(2_048), formatMiB(3_145_728)]).toEqual([
    '2.35 ms',
    '1.30×',
    '2 KiB',
    '3 MiB',
  ]);
});
