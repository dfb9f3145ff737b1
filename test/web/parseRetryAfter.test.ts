import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/web/parseRetryAfter.ts';

const now = Date.parse('2026-11-21T10:00:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 10:01:00 GMT', 60_000],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
  [undefined, null],
])('%s', (text, expected) => {
  expect(parseRetryAfter(text, now)).toBe(expected);
});
