import { expect, test } from 'vitest';
import { parseAreaCode } from '../../../src/admin/numbers/parseAreaCode.ts';

test.each(['206', '1', ' 20 ', '02'])('"%s" can be an area code', (text) => {
  expect(parseAreaCode(text)).toBe(text.trim());
});

test.each(['', '+206', 'Seattle', '2 06', '1234567'])('"%s" can not', (text) => {
  expect(() => parseAreaCode(text)).toThrow('digits alone');
});
