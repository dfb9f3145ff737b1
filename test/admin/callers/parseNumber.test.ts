import { expect, test } from 'vitest';
import { parseNumber, readNumber } from '../../../src/admin/callers/parseNumber.ts';

test.each(['+12065550100', ' +1 (206) 555-0100 ', '"+1.206.555.0100"'])('%s is read', (text) => {
  expect(parseNumber(text)).toBe('+12065550100');
});

test.each(['', '2065550100', '+0123456789', '+1206', 'Ada'])('"%s" is none', (text) => {
  expect(readNumber(text)).toBeNull();
  expect(() => parseNumber(text)).toThrow('Write a telephone number');
});
