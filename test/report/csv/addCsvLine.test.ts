import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { addCsvLine } from '../../../src/report/csv/addCsvLine.ts';
import { createBytes } from '../../../src/report/csv/createBytes.ts';

const lineOf = (cells: readonly string[]): string => {
  const bytes = createBytes();
  addCsvLine(bytes, cells);
  return String(bytes.take());
};

test.each([
  [['a', 'b', '']],
  [['', '', '']],
  [['a,b', 'say "no"', 'two\r\nlines']],
  [['Grüße', '1.5 × 2', '•••']],
])('%j is read as it was written', (cells) => {
  expect(parse(lineOf(cells))).toEqual([cells]);
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '\r1', '＝1', '＋1', '－1', '＠1', '=a,"b"'])(
  '%j is no formula',
  (cell) => {
    expect(parse(lineOf(['a', cell]))).toEqual([['a', `'${cell}`]]);
  },
);

test('a line ends as spreadsheets expect', () => {
  expect(lineOf(['a', 'b'])).toBe('a,b\r\n');
});
