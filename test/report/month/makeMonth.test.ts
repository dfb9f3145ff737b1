import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { makeMonth } from '../../../src/report/month/makeMonth.ts';
import { createMemoryReportFiles, createMemoryReportIndex } from '../../store/memoryReports.ts';
import { headline } from '../headline.ts';

test('the page of a month is made of its days and asks the bill for its time', async () => {
  const [files, reports] = [createMemoryReportFiles(), createMemoryReportIndex()];
  await reports.note({
    ...{ day: '2026-10-02', status: 'final', generatedAt: 0 as Instant },
    headline: JSON.stringify(headline({ calls: 8 })),
  });
  const asked: string[] = [];
  await makeMonth(
    {
      ...{ zone: 'Europe/Berlin', files, reports },
      readUsage: async ({ from, to }) => {
        asked.push(new Date(from).toISOString(), new Date(to).toISOString());
        return { state: 'here', value: [] };
      },
    },
    '2026-10-02',
    '2026-10-25',
  );
  expect(asked).toEqual(['2026-09-30T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  expect(files.kept.get('2026-10.html')).toContain('1 of 25 days have a report');
  await makeMonth({ zone: 'Etc/UTC', files, reports, readUsage: null }, '2026-10-25', '2026-12-01');
  expect(files.kept.get('2026-10.html')).toContain('LOG_ANALYTICS_WORKSPACE_ID');
});
