import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { makeReport } from '../../src/report/makeReport.ts';
import type { LoggedCall } from '../../src/report/readService.ts';
import type { ReportDeps } from '../../src/report/reportDeps.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { createMemoryReportFiles, createMemoryReportIndex } from '../store/memoryReports.ts';
import { callOf, dayOf } from './callOf.ts';
import { quietService } from './dayFacts.ts';
import { prices } from './prices.ts';
import { everyKind } from './reports.ts';

const given = async (part: Partial<ReportDeps> = {}) => {
  const index = createMemoryCallIndex();
  for (const sketch of everyKind()) await index.listCall({ call: callOf(sketch), revision: 1 });
  const files = createMemoryReportFiles();
  const reports = createMemoryReportIndex();
  const deps: ReportDeps = {
    ...{ zone: 'Etc/UTC', index, queues: createMemoryQueueStore(), files, reports },
    readPrices: async () => ({
      prices: { state: 'here', value: prices() },
      warnings: ['Careful.'],
    }),
    ...{ readService: null, toPage: ({ day }) => `page of ${day}` },
    now: () => Date.parse('2026-11-22T06:00:00Z') as Instant,
    ...part,
  };
  return { deps, files, reports };
};

test('a report has its page, its figures and its calls, and is listed', async () => {
  const { deps, files, reports } = await given();
  const report = await makeReport(deps, dayOf);
  expect(report).toMatchObject({
    status: 'final',
    headline: { calls: 6 },
    warnings: ['Careful.', {}, {}],
  });
  expect(files.kept.get(`${dayOf}.html`)).toBe(`page of ${dayOf}`);
  expect(JSON.parse(files.kept.get(`${dayOf}.json`) ?? '')).toEqual(
    JSON.parse(JSON.stringify(report)),
  );
  expect(files.kept.get(`${dayOf}.csv`)?.trim().split('\r\n')).toHaveLength(7);
  expect(await reports.list(dayOf, dayOf)).toMatchObject([{ day: dayOf, status: 'final' }]);
  expect(report.warnings.join()).toContain('LOG_ANALYTICS_WORKSPACE_ID');
});

test('it is the same when it is made again, and the day after has it before it', async () => {
  const { deps, files } = await given();
  await makeReport(deps, dayOf);
  const first = files.kept.get(`${dayOf}.json`);
  await makeReport(deps, dayOf);
  expect(files.kept.get(`${dayOf}.json`)).toBe(first);
  const next = await makeReport(deps, '2026-11-22');
  expect(next.trend.days.at(-1)).toMatchObject({ day: dayOf, headline: { calls: 6 } });
});

test('the logs are asked for the calls that had a connection', async () => {
  let asked: readonly LoggedCall[] = [];
  const readService: ReportDeps['readService'] = async (_, calls) => {
    asked = [...calls];
    return quietService();
  };
  const { deps } = await given({ readService });
  expect((await makeReport(deps, dayOf)).status).toBe('final');
  expect(asked).toHaveLength(6);
  expect(asked.map(({ seconds }) => seconds).toSorted((a, b) => b - a)[0]).toBe(75);
});

test('when storage fails there is no report, and nothing is listed', async () => {
  const { deps, reports } = await given({
    files: { put: () => Promise.reject(new Error('storage is down')) },
  });
  await expect(makeReport(deps, dayOf)).rejects.toThrow('storage is down');
  expect(await reports.list(dayOf, dayOf)).toEqual([]);
});
