import { expect, test } from 'vitest';
import { parseCount } from '../../src/admin/parseCount.ts';

test.each(['1', '10'])('%s is a count', (text) => {
  expect(parseCount(10)(text)).toBe(Number(text));
});

test.each(['0', '11', '-1', '1.5', '1e1', ''])('"%s" is none', (text) => {
  expect(() => parseCount(10)(text)).toThrow('Write a number from 1 to 10.');
});
