import { expect, test } from 'vitest';
import { daysBefore, trendOf } from '../../../src/report/figures/trendOf.ts';
import { headline } from '../headline.ts';

test('the days before, the earliest first', () => {
  expect(daysBefore('2026-03-02', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});

test('a day without a report is a gap and no nought', () => {
  const trend = trendOf('2026-11-21', headline(), new Map([['2026-11-20', headline()]]));
  expect(trend.days).toHaveLength(30);
  expect(trend.days.at(-1)).toEqual({ day: '2026-11-20', headline: headline() });
  expect(trend.days.at(-2)).toEqual({ day: '2026-11-19', headline: null });
  expect([trend.lastWeek, trend.anomalies]).toEqual([null, []]);
});

test('a Saturday is compared with Saturdays', () => {
  const saturdays = ['2026-11-14', '2026-11-07', '2026-10-31', '2026-10-24'];
  const before = new Map(
    daysBefore('2026-11-21', 30).map((day) => [day, headline({ calls: 900 })]),
  );
  for (const day of saturdays) before.set(day, headline({ calls: 100 }));
  const trend = trendOf('2026-11-21', headline({ calls: 900 }), before);
  expect(trend.lastWeek).toEqual(headline({ calls: 100 }));
  expect(trend.anomalies).toMatchObject([{ figure: 'calls', usual: 100, days: 4 }]);
});
