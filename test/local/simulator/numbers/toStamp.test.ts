import { expect, test } from 'vitest';
import { toStamp } from '../../../../src/local/simulator/numbers/toStamp.ts';

test('a time is written with seven digits and its offset', () => {
  expect(toStamp(Date.UTC(2026, 10, 26, 12, 0, 0, 5))).toBe('2026-11-26T12:00:00.0050000+00:00');
});
