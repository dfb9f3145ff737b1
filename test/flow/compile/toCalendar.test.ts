import { expect, test } from 'vitest';
import { toCalendar } from '../../../src/flow/compile/toCalendar.ts';

const range = (opens: number, closes: number) => ({ opens, closes });

test('each day has its ranges in order, and what is not written its default', () => {
  const early = range(480, 720);
  const late = range(780, 1050);
  const night = range(1320, 1560);
  expect(
    toCalendar({
      zone: 'Europe/Berlin',
      hours: { 'sat-mon': early, fri: [night, late, early], tue: [] },
      holidays: [
        { date: { year: null, month: 12, day: 25 }, name: 'Christmas' },
        { date: { year: 2026, month: 12, day: 24 }, hours: [late, early] },
      ],
    }),
  ).toEqual({
    zone: 'Europe/Berlin',
    week: [[early], [], [], [], [early, late, night], [early], [early]],
    holidays: [
      { year: 2026, month: 12, day: 24, name: '', open: [early, late] },
      { year: null, month: 12, day: 25, name: 'Christmas', open: [] },
    ],
  });
});
