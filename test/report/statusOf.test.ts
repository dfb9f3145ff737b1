import { expect, test } from 'vitest';
import { createReportMaker } from '../../src/report/createReportMaker.ts';
import type { AroundDay, DayFacts } from '../../src/report/reportMaker.ts';
import { statusOf } from '../../src/report/statusOf.ts';
import { type CallSketch, callOf } from './callOf.ts';
import { aroundDay, dayFacts, quietService } from './dayFacts.ts';

const logged = { service: quietService(), isLogged: true };
const late = {
  state: 'here',
  value: {
    ...{ rows: 9, lastIngested: null, apiCalls: 10, withoutSummary: 1, endToLogP95Minutes: 5 },
  },
} as const;
const missing = { state: 'missing', why: 'It took too long.' } as const;
const noon = Date.parse('2026-11-21T12:00:00Z') as DayFacts['now'];

test.each<[string, CallSketch[], Partial<DayFacts>, Partial<AroundDay>, 'provisional' | 'final']>([
  ['all is there', [{}], {}, logged, 'final'],
  ['the day is not over', [{}], { now: noon }, logged, 'provisional'],
  ['a call is not over', [{ ends: null }], {}, logged, 'provisional'],
  ['there are no logs to wait for', [{}], {}, {}, 'final'],
  [
    'a summary is still to come',
    [],
    {},
    { ...logged, service: { ...quietService(), freshness: late } },
    'provisional',
  ],
  [
    'a query has failed',
    [],
    {},
    { ...logged, service: { ...quietService(), quality: missing } },
    'provisional',
  ],
])('%s', (_name, calls, facts, around, status) => {
  const maker = createReportMaker(dayFacts(facts));
  for (const sketch of calls) maker.add(callOf(sketch));
  const report = maker.report(aroundDay(around));
  expect(report.status).toBe(status);
  expect(statusOf(report, around.isLogged ?? false)).toBe(status);
});
