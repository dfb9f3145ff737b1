import { expect, test } from 'vitest';
import {
  formatDuration,
  formatOffset,
} from '../../../../src/local/softphone/words/formatDuration.ts';

test.each([
  [-5, '0:00', '+0.00'],
  [7_400, '0:07', '+7.40'],
  [754_000, '12:34', '+754.00'],
])('%d ms', (ms, duration, offset) => {
  expect([formatDuration(ms), formatOffset(ms)]).toEqual([duration, offset]);
});
