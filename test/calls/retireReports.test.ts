import { expect, test } from 'vitest';
import { retireReports } from '../../src/calls/retireReports.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createMemoryReportFiles, createMemoryReportIndex } from '../store/memoryReports.ts';

test('reports on days before one go, and months that are over with them', async () => {
  const [reports, reportIndex] = [createMemoryReportFiles(), createMemoryReportIndex()];
  for (const day of ['2026-10-31', '2026-11-01', '2026-11-02']) {
    await reports.put(day, 'html', day);
    await reports.put(day.slice(0, 7), 'html', day);
    const headline = '{}';
    await reportIndex.note({ day, status: 'final', generatedAt: 0 as Instant, headline });
  }
  expect(await retireReports({ reports, reportIndex }, '2026-11-02')).toBe(2);
  expect([...reports.kept.keys()]).toEqual(['2026-11.html', '2026-11-02.html']);
  expect((await reportIndex.list('', '9')).map(({ day }) => day)).toEqual(['2026-11-02']);
  expect(await retireReports({ reports, reportIndex }, '2026-11-02')).toBe(0);
});
