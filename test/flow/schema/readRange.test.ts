import { expect, test } from 'vitest';
import { readRange } from '../../../src/flow/schema/readRange.ts';

test.each([
  ['08:00-17:30', { opens: 480, closes: 1_050 }],
  ['8:00 - 17:30', { opens: 480, closes: 1_050 }],
  ['00:00-24:00', { opens: 0, closes: 1_440 }],
  ['22:00-02:00', { opens: 1_320, closes: 1_560 }],
  ['08:00-08:00', null],
  ['24:00-02:00', null],
  ['08:00-24:01', null],
  ['08:60-09:00', null],
  ['8-17', null],
  ['', null],
])('%j is %j', (written, range) => {
  expect(readRange(written)).toEqual(range);
});
