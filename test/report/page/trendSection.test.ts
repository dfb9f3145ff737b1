import { expect, test } from 'vitest';
import { trendSection } from '../../../src/report/page/trendSection.ts';
import { headline } from '../headline.ts';
import { reportOn } from '../reports.ts';

test('the days before are drawn once there are any', () => {
  expect(trendSection(reportOn([])).html).toBe('');
  const before = new Map([['2026-11-20', headline({ calls: 40 })]]);
  const { html } = trendSection(reportOn([{}], { before }));
  expect(html).toContain('2 of the last 31 days have a report.');
  expect(html).toMatch(/2026-11-20<\/th><td class="figure">40</);
  expect(html).toMatch(/2026-11-19<\/th><td class="figure">–</);
});
