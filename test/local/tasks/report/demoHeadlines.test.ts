import { expect, test } from 'vitest';
import { demoHeadlines } from '../../../../src/local/tasks/report/demoHeadlines.ts';
import { demoPrices } from '../../../../src/local/tasks/report/demoPrices.ts';
import { headline } from '../../../../src/report/schema/trendFigures.ts';

test('thirty days before, about as busy as the day itself, weekends less', async () => {
  const { prices } = await demoPrices('.');
  const headlines = await demoHeadlines('2026-11-21', 'Etc/UTC', 1_000, 1, prices);
  expect(headlines.size).toBe(30);
  for (const one of headlines.values()) expect(headline.parse(one)).toEqual(one);
  const [friday, sunday] = ['2026-11-20', '2026-11-15'].map(
    (day) => headlines.get(day)?.calls ?? 0,
  );
  expect(friday).toBeGreaterThan(800);
  expect(sunday).toBeLessThan(500);
});
