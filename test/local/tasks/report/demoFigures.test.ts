import { expect, test } from 'vitest';
import { demoFigures } from '../../../../src/local/tasks/report/demoFigures.ts';

test('minutes are those of the calls', () => {
  const sums = { calls: 4, connected: 2, legs: 8, inMs: 90_000, outMs: 30_000 };
  const figures = demoFigures('2026-11-21', { ...sums, recorded: 1, recordedMs: 6_000 });
  expect(figures.headline).toMatchObject({
    value: { calls: 4, pstnMinutes: 2, pstnMinutesInbound: 1.5, pstnMinutesOutbound: 0.5 },
  });
  expect(figures.sevenDays).toMatchObject({ value: [{ meanSeconds: 60, legRows: 8 }] });
});
