import { expect, test } from 'vitest';
import { createReportMaker } from '../../src/report/createReportMaker.ts';
import { reportSchema } from '../../src/report/report.ts';
import { callOf } from './callOf.ts';
import { aroundDay, dayFacts, quietService } from './dayFacts.ts';
import { headline } from './headline.ts';

test('a report is what its schema says, of an empty day too', () => {
  const empty = createReportMaker(dayFacts()).report(aroundDay());
  expect(reportSchema.parse(empty)).toEqual(empty);
  const maker = createReportMaker(dayFacts());
  maker.add(callOf({ outcome: 'abandoned' }));
  maker.add(callOf({ direction: 'outbound', ends: null }));
  const before = new Map([['2026-11-14', headline()]]);
  const report = maker.report(aroundDay({ service: quietService(), before }));
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report).toMatchObject({
    ...{ schemaVersion: 1, day: '2026-11-21', zone: 'Etc/UTC', status: 'provisional' },
    window: { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' },
    trend: { lastWeek: headline() },
  });
});
