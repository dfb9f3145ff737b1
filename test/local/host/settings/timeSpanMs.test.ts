import { expect, test } from 'vitest';
import { timeSpanMs } from '../../../../src/local/host/settings/timeSpanMs.ts';

test.each([
  ['00:00:05', 5000],
  ['00:30:00', 1_800_000],
  ['1.00:00:00', 86_400_000],
  ['00:00:00.250', 250],
  ['0:00:02', 2000],
  ['5', undefined],
  ['5m', undefined],
  ['', undefined],
])('%s is %s ms', (text, ms) => {
  expect(timeSpanMs(text)).toBe(ms);
});
