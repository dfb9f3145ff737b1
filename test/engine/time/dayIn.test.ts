import { expect, test } from 'vitest';
import { dayIn } from '../../../src/engine/time/dayIn.ts';

test.each([
  ['Etc/UTC', '2026-11-21T23:59:59.999Z', '2026-11-21'],
  ['Europe/Berlin', '2026-11-21T22:59:59.999Z', '2026-11-21'],
  ['Europe/Berlin', '2026-11-21T23:00:00.000Z', '2026-11-22'],
  ['America/Los_Angeles', '2026-01-01T07:59:59.000Z', '2025-12-31'],
])('in %s %s is of %s', (zone, time, day) => {
  expect(dayIn(zone, Date.parse(time))).toBe(day);
});
