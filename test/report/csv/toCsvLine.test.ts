import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsvLine } from '../../../src/report/csv/toCsvLine.ts';

test.each([
  [['a', 'b', '']],
  [['', '', '']],
  [['a,b', 'say "no"', 'two\r\nlines']],
  [['Grüße', '1.5 × 2', '•••']],
])('%j is read as it was written', (cells) => {
  expect(parse(toCsvLine(cells))).toEqual([cells]);
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '\r1', '＝1', '＋1', '－1', '＠1', '=a,"b"'])(
  '%j is no formula',
  (cell) => {
    expect(parse(toCsvLine(['a', cell]))).toEqual([['a', `'${cell}`]]);
  },
);

test('a line ends as spreadsheets expect', () => {
  expect(toCsvLine(['a', 'b'])).toBe('a,b\r\n');
});
