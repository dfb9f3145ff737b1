import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { createReportMaker } from '../../src/report/createReportMaker.ts';
import type { AroundDay, DayFacts } from '../../src/report/reportMaker.ts';
import { warningsOf } from '../../src/report/warningsOf.ts';
import { type CallSketch, callOf } from './callOf.ts';
import { aroundDay, dayFacts, noService, quietService } from './dayFacts.ts';

const at = (time: string): Instant => Date.parse(time) as Instant;
const missing = (why: string) => ({ state: 'missing', why }) as const;
const here = <Value>(value: Value) => ({ state: 'here', value }) as const;
const freshness = { rows: 9, lastIngested: null, apiCalls: 10, endToLogP95Minutes: 5 };
const matched = { matched: 9, onlyInRecords: 0, recordMinutes: 9, logMinutes: 9 };
const quiet = quietService();

test.each<[string, CallSketch[], Partial<DayFacts>, Partial<AroundDay>, readonly string[]]>([
  ['nothing is wrong', [{}], {}, { service: quiet }, []],
  [
    'it is noon, and a call goes on',
    [{ ends: null }],
    { now: at('2026-11-21T12:00:00Z') },
    { service: quiet },
    [
      'The day is not over: the figures are those so far.',
      '1 call had not ended when the report was made.',
    ],
  ],
  [
    'what fails for one reason is told of once',
    [],
    {},
    {
      service: {
        ...quiet,
        quality: missing('Late.'),
        media: missing('Late.'),
        usage: missing('No.'),
      },
    },
    ['Missing (quality, media): Late.', 'Missing (usage): No.'],
  ],
  [
    'the logs are late, and know more than we do',
    [],
    {},
    {
      service: {
        ...quiet,
        freshness: here({ ...freshness, withoutSummary: 2 }),
        reconciliation: here({ ...matched, onlyInLogs: 1 }),
      },
    },
    [
      "2 calls of the service's have no summary in its logs yet.",
      "1 call in the service's logs are none that we have a record of.",
    ],
  ],
  [
    'a destination has no price, and the rates are old',
    [{ direction: 'outbound', called: '+37255501234' }],
    { now: at('2027-11-21T12:00:00Z') },
    { service: quiet },
    [
      '1 line of the cost has no price: the total says too little.',
      'The rates are of 2026-10-01, 416 days old. New ones: npm run admin -- rates update',
    ],
  ],
  [
    'there are no prices',
    [],
    { prices: missing('There is no rate table.') },
    { service: quiet },
    ['Missing (cost): There is no rate table.'],
  ],
  [
    'something else was not to be had: that comes first',
    [],
    {},
    { service: noService('Late.'), warnings: ['The numbers are not known.'] },
    [
      'The numbers are not known.',
      'Missing (headline, sevenDays, endReasons, quality, operations, media, streams, usage, ' +
        'logVolume, freshness, reconciliation): Late.',
    ],
  ],
])('%s', (_name, calls, facts, around, warnings) => {
  const maker = createReportMaker(dayFacts(facts));
  for (const sketch of calls) maker.add(callOf(sketch));
  const report = maker.report(aroundDay(around));
  expect(report.warnings).toEqual(warnings);
  expect([...(around.warnings ?? []), ...warningsOf(report)]).toEqual(warnings);
});
