import type { StepId } from '../../src/flow/flow.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import { createReportMaker } from '../../src/report/createReportMaker.ts';
import type { Report } from '../../src/report/report.ts';
import type { AroundDay, DayFacts } from '../../src/report/reportMaker.ts';
import type { ServiceFigures } from '../../src/report/schema/serviceFigures.ts';
import { type CallSketch, callOf } from './callOf.ts';
import { aroundDay, dayFacts, quietService } from './dayFacts.ts';
import { headline } from './headline.ts';

const welcome = 'welcome' as StepId;
const here = <Value>(value: Value) => ({ state: 'here', value }) as const;

/** A report on some calls. */
export const reportOn = (
  calls: readonly CallSketch[],
  around: Partial<AroundDay> = {},
  facts: Partial<DayFacts> = {},
): Report => {
  const maker = createReportMaker(dayFacts(facts));
  for (const sketch of calls) maker.add(callOf(sketch));
  return maker.report(aroundDay(around));
};

/** Calls of every kind that there is something to say of; names may be hostile. */
export const everyKind = (name = 'contoso-support'): readonly CallSketch[] => [
  {
    ...{ flow: name, outcome: 'transferred', ends: 75, spoken: 300, commands: 6 },
    marks: [
      [4, { kind: 'chose', step: welcome, key: '1' }],
      [6, { kind: 'waits', queue: name as QueueName }],
      [20, { kind: 'reached' }],
    ],
    recordings: [{ ms: 30_000 }],
  },
  { flow: name, outcome: 'abandoned', ends: 4, marks: [[3, { kind: 'noInput', step: welcome }]] },
  { flow: name, answered: null, outcome: 'failed' },
  { direction: 'outbound', called: '+442079460123', answeredBy: 'person', client: name },
  { direction: 'outbound', answered: null, outcome: 'busy', purpose: 'marketing', client: name },
  { direction: 'outbound', called: '+37255501234', outcome: 'machine', answeredBy: 'machine' },
];

/** What the logs say of them, in each part one row. */
export const fullService = (name = 'PSTN'): ServiceFigures => ({
  ...quietService(),
  endReasons: here([
    {
      endpointType: name,
      code: 0,
      subCode: 540_000,
      category: name,
      legs: 3,
      calls: 3,
      words: name,
    },
  ]),
  quality: here([
    {
      ...{ endpointType: name, direction: name, streams: 4, poorStreams: 1, calls: 3 },
      ...{ impactedCalls: 1, jitterP95Ms: 31.5, roundTripP95Ms: null, lossP95Percent: 1.2 },
      ...{ mosMean: 4.1, mosP5: 3.2 },
    },
  ]),
  operations: here([
    {
      ...{ operation: name, requests: 9, ok: 7, clientErrors: 1, throttled: 1, serverErrors: 0 },
      ...{ p50Ms: 40, p95Ms: 120 },
    },
  ]),
  media: here([{ operation: name, outcome: name, code: 400, subCode: 8510, operations: 2 }]),
  streams: here([{ source: 'recording', kind: name, sessions: 1, minutes: 0.5, failures: 0 }]),
  usage: here([{ usageType: name, unitType: name, records: 3, quantity: 4.5 }]),
  logVolume: here([{ table: name, rows: 9, gigabytes: 0.004 }]),
  sevenDays: here([
    {
      ...{ day: '2026-11-21', callType: name, calls: 3, legRows: 6, meanSeconds: 40, minutes: 2 },
    },
  ]),
});

/** A report that has something in every part. */
export const fullReport = (name?: string): Report => {
  const days = Array.from({ length: 30 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`);
  const before = new Map(days.map((day, n) => [day, headline({ calls: 40 + n, answered: 30 })]));
  return reportOn(everyKind(name), {
    ...{ service: fullService(name), isLogged: true, before },
    warnings: name === undefined ? [] : [name],
  });
};
