import { expect, test } from 'vitest';
import { durationText } from '../../../src/http/schema/durationText.ts';

const schema = durationText('10s', '1h');

test.each([
  ['10s', 10_000],
  ['5m', 300_000],
  ['60m', 3_600_000],
  ['1h', 3_600_000],
])('%s is taken', (text, ms) => {
  expect(schema.parse(text)).toBe(ms);
});

test.each(['9s', '61m', '2h', 'long', '', 60, null, {}])('%j is refused', (text) => {
  expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
    'Write a length of time from "10s" to "1h", such as "30s", "15m", "2h" or "1d".',
  ]);
});
