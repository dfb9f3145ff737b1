import { expect, test } from 'vitest';
import { toRates } from '../../../src/admin/rates/toRates.ts';

const head = 'Destination Name,Destination Type,Country,Prefix,Price / min';
const file = (...lines: readonly string[]) => [head, ...lines].join('\r\n');

test('reads each line, with commas in names and a country that looks like nothing', () => {
  const text = file('"Congo, The",mixed,CD,243,0.5', 'Namibia,mobile,NA,26481,0.141');
  expect(toRates(`\uFEFF${text}`)).toEqual({
    rows: [
      ['243', 'Congo, The', 'mixed', 'CD', 500_000],
      ['26481', 'Namibia', 'mobile', 'NA', 141_000],
    ],
    bad: [],
  });
});

test.each([
  ['USA,mixed,US,1,free', 'Price / min'],
  ['USA,mixed,US,1,-1', 'Price / min'],
  ['USA,mixed,USA,1,0.1', 'Country'],
  ['USA,mixed,US,+1,0.1', 'Prefix'],
  ['USA,fax,US,1,0.1', 'Destination Type'],
  [',mixed,US,1,0.1', 'Destination Name'],
])('%s is a bad line', (line, column) => {
  const { rows, bad } = toRates(file('Germany,landline,DE,49,0.015', line));
  expect(rows).toHaveLength(1);
  expect(bad).toEqual([{ line: 3, why: expect.stringContaining(column) }]);
});

test('a prefix that comes twice is bad the second time', () => {
  const { rows, bad } = toRates(file('USA,mixed,US,1,0.1', 'USA,mixed,US,1,0.2'));
  expect(rows).toEqual([['1', 'USA', 'mixed', 'US', 100_000]]);
  expect(bad).toEqual([{ line: 3, why: 'has the prefix 1 again' }]);
});

test('what is no CSV is an error', () => {
  expect(() => toRates('a,b\n"open')).toThrow();
});
