import { expect, test } from 'vitest';
import { readDuration } from '../../../src/http/schema/readDuration.ts';

test.each([
  ['30s', 30_000],
  ['15m', 900_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['0s', 0],
  ['1w', null],
  ['1.5h', null],
  ['-1s', null],
  ['15', null],
  ['m', null],
  ['', null],
  [' 1s', null],
  ['1234567s', null],
])('%j is %j ms', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});
