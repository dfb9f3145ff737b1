import { expect, test } from 'vitest';
import { overviewSection } from '../../../src/report/page/overviewSection.ts';
import { headline } from '../headline.ts';
import { reportOn } from '../reports.ts';

const calls = [{}, {}, { outcome: 'abandoned', ends: 4 } as const];
const weekAgo = (part: Parameters<typeof headline>[0]) =>
  overviewSection(reportOn(calls, { before: new Map([['2026-11-14', headline(part)]]) })).html;

test('a figure is compared with that of a week ago', () => {
  expect(weekAgo({ calls: 2 })).toContain('<b>3</b><small>▲ 50 % on a week ago</small>');
  expect(weekAgo({ calls: 6 })).toContain('<b>3</b><small>▼ 50 % on a week ago</small>');
  expect(weekAgo({ calls: 3 })).toContain('<b>3</b><small>as a week ago</small>');
  expect(weekAgo({ calls: 0 })).toContain('<b>3</b><small>3 in, 0 out</small>');
});

test('without a report of that day there is no comparison', () => {
  expect(overviewSection(reportOn(calls)).html).not.toContain('week ago');
});

test('what is odd is said in words', () => {
  const days = ['2026-11-14', '2026-11-07', '2026-10-31'];
  const before = new Map(days.map((day) => [day, headline({ calls: 100 })]));
  expect(overviewSection(reportOn([], { before })).html).toContain(
    'Unusual: 0 calls, where 100 are usual on this weekday (the median of 3; 10 deviations fewer).',
  );
});

test('a rate is compared by points', () => {
  expect(weekAgo({ answerRate: 0.75 })).toContain('<b>100%</b><small>▲ 25 points on a week ago');
  expect(weekAgo({ answerRate: 1 })).toContain('<b>100%</b><small>as a week ago');
});
