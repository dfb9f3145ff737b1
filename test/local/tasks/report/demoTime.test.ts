import { expect, test } from 'vitest';
import { demoTime } from '../../../../src/local/tasks/report/demoTime.ts';
import { dayWindow } from '../../../../src/report/figures/dayWindow.ts';

test.each(['2026-11-21', '2026-03-29', '2026-10-25'])('the calls of %s are all of it', (day) => {
  const window = dayWindow(day, 'Europe/Berlin');
  const times = [0, 0.1, 0.5, 0.9, 0.999, 1].map((share) => demoTime(window, share));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times[0]).toBe(window.from);
  for (const at of times) expect(at < window.to).toBe(true);
});
