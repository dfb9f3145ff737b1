import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { createVolumeTally } from '../../../src/report/figures/createVolumeTally.ts';
import { dayWindow } from '../../../src/report/figures/dayWindow.ts';
import { dayOf, taken } from '../callOf.ts';

test('the hours add up to the calls, whatever is counted', () => {
  const window = dayWindow(dayOf, 'Europe/Berlin');
  const figures = taken(
    createVolumeTally(window, window.to as Instant),
    ...[{}, { outcome: 'abandoned' } as const, { direction: 'outbound', ends: 30 } as const],
    { answered: null, outcome: 'failed' },
  );
  const sum = (field: 'inbound' | 'outbound' | 'answered' | 'abandoned'): number =>
    figures.hours.reduce((total, hour) => total + hour[field], 0);
  expect(sum('inbound')).toBe(figures.inbound.calls);
  expect(sum('outbound')).toBe(figures.outbound.calls);
  expect(sum('answered')).toBe(figures.inbound.answered + figures.outbound.answered);
  expect(sum('abandoned')).toBe(figures.inbound.abandoned);
  expect(figures.durations.inbound.calls).toBe(2);
  expect(figures.durations.outbound.total).toBe(30);
  expect(figures.concurrency.peak).toBe(3);
  expect(figures.failures).toEqual([{ reason: 'it could not be answered', calls: 1 }]);
});
