import { expect, test } from 'vitest';
import { formatTime } from '../../../src/report/page/formatTime.ts';

test.each([
  ['2026-11-21T05:05:00.000Z', 'Europe/Berlin', '2026-11-21 06:05'],
  ['2026-11-21T23:59:59.000Z', 'Etc/UTC', '2026-11-21 23:59'],
])('%s in %s is %s', (at, zone, text) => {
  expect(formatTime(at, zone)).toBe(text);
});
