import { expect, test } from 'vitest';
import { daysOfMonth, monthOf } from '../../../src/report/month/monthOf.ts';
import { headline } from '../headline.ts';

test('a month has its days but for those to come', () => {
  expect(daysOfMonth('2028-02-10', '2028-04-01')).toHaveLength(29);
  expect(daysOfMonth('2026-11-01', '2026-11-02')).toEqual(['2026-11-01', '2026-11-02']);
});

const days = daysOfMonth('2026-11-03', '2026-11-03');

test('sums are those of the days that have a report', () => {
  const headlines = new Map([
    ['2026-10-31', headline({ calls: 99 })],
    ['2026-11-01', headline({ calls: 3, talkMinutes: 0.1, cost: 1 })],
    ['2026-11-03', headline({ calls: 4, talkMinutes: 0.2 })],
  ]);
  expect(monthOf(days, 'Etc/UTC', headlines)).toMatchObject({
    ...{ month: '2026-11', known: 2, days: [{}, { day: '2026-11-02', headline: null }, {}] },
    totals: { calls: 7, talkMinutes: 0.3, cost: 1 },
  });
  expect(monthOf(days, 'Etc/UTC', new Map()).totals).toMatchObject({
    calls: 0,
    cost: null,
  });
});
