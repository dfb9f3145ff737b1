import { expect, test } from 'vitest';
import {
  meanOf,
  percentileOf,
  rounded,
  sumOf,
} from '../../../../src/local/simulator/logs/statistics.ts';

test.each([
  [[], 50, null],
  [[null], 50, null],
  [[7], 95, 7],
  [[30, 10, 20], 50, 20],
  [[40, null, 10, 20, 30], 50, 20],
  [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
  [[5, 9], 5, 5],
])('of %j, %i percent do not exceed %s', (values, percent, expected) => {
  expect(percentileOf(values, percent)).toBe(expected);
});

test('a mean is of the values that are there', () => {
  expect([meanOf([1, null, 4]), meanOf([null]), meanOf([])]).toEqual([2.5, null, null]);
});

test('sums and places', () => {
  expect([sumOf([]), sumOf([1, 2])]).toEqual([0, 3]);
  expect([rounded(1.236, 2), rounded(null, 2)]).toEqual([1.24, null]);
});
