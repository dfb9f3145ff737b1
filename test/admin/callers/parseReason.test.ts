import { expect, test } from 'vitest';
import { parseReason } from '../../../src/admin/callers/parseReason.ts';

test('a reason is taken without the spaces around it', () => {
  expect(parseReason(' a letter ')).toBe('a letter');
  expect(parseReason('x'.repeat(200))).toHaveLength(200);
});

test.each(['', '  ', 'x'.repeat(201)])('"%s" is no reason', (text) => {
  expect(() => parseReason(text)).toThrow('1 to 200 characters');
});
