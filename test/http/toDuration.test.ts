import { expect, test } from 'vitest';
import { readDuration } from '../../src/http/schema/readDuration.ts';
import { toDuration } from '../../src/http/toDuration.ts';

test.each(['30s', '15m', '2h', '1d', '90s', '36h', '0s'])(
  '%s is written as it was read',
  (text) => {
    expect(toDuration(readDuration(text) ?? -1)).toBe(text);
  },
);

test('the largest whole unit is taken, and what is less than a second rounded', () => {
  expect(toDuration(3_600_000)).toBe('1h');
  expect(toDuration(1_500)).toBe('2s');
});
