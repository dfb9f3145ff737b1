import { describe, expect, test } from 'vitest';
import { trendSection } from '../../../src/report/page/trendSection.ts';
import { headline } from '../headline.ts';
import { reportOn } from '../reports.ts';

test('the days before are drawn once there are any', () => {
  expect(trendSection(reportOn([])).html).toBe('');
  const before = new Map([['2026-11-20', headline({ calls: 40 })]]);
  const { html } = trendSection(reportOn([{}], { before }));
  expect(html).toContain('2 of the last 31 days have a report.');
  expect(html).toMatch(/2026-11-20<\/th><td[^>]*>40</);
  expect(html).toMatch(/2026-11-19<\/th><td[^>]*>–</);
});

describe('what is unusual on the day', () => {
  const sameDays = ['2026-11-14', '2026-11-07', '2026-10-31'];
  const weeksBefore = (part: Parameters<typeof headline>[0]) =>
    new Map(sameDays.map((day) => [day, headline({ calls: 100, inbound: 3, ...part })]));
  const calls = Array.from({ length: 3 }, () => ({}));

  test('is marked in the picture, said with it, and found in its figures', () => {
    const { html } = trendSection(reportOn(calls, { before: weeksBefore({}) }));
    expect(html.match(/>unusual</g)).toHaveLength(2);
    expect(html).toContain('have a report. Marked as unusual on this day: calls."');
    expect(html).toMatch(/2026-11-21<\/th><td[^>]*>3 \(unusual\)<\/td>/);
    expect(html).toMatch(/2026-11-14<\/th><td[^>]*>100<\/td>/);
  });

  test('is drawn even where its figure is not one of the usual lines', () => {
    const usual = trendSection(reportOn(calls, { before: weeksBefore({ calls: 3 }) })).html;
    expect(usual).not.toContain('nusual on');
    expect(usual).not.toContain('>failed<');
    const { html } = trendSection(
      reportOn(calls, { before: weeksBefore({ calls: 3, failed: 90 }) }),
    );
    expect(html).toContain('Marked as unusual on this day: failed.');
    expect(html.match(/>failed</g)).toHaveLength(2);
    expect(html.match(/>unusual</g)).toHaveLength(2);
  });
});
