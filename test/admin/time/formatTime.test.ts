import { expect, test } from 'vitest';
import { formatTime } from '../../../src/admin/time/formatTime.ts';

test('shows what clocks in the zone show', () => {
  const at = Date.parse('2026-11-21T23:05:00Z');
  expect(formatTime(at, 'UTC')).toBe('2026-11-21 23:05 UTC');
  expect(formatTime(at, 'Europe/Berlin')).toBe('2026-11-22 00:05 Europe/Berlin');
});
