import { expect, test } from 'vitest';
import { keepReport } from '../../src/report/keepReport.ts';
import { createMemoryReportFiles, createMemoryReportIndex } from '../store/memoryReports.ts';
import { reportOn } from './reports.ts';

test('the index comes last: what is listed is there', async () => {
  const done: string[] = [];
  const files = createMemoryReportFiles();
  const reports = createMemoryReportIndex();
  await keepReport(
    {
      files: { put: async (...args) => void done.push(args[1], (await files.put(...args)) ?? '') },
      reports: {
        note: async (entry) => void done.push('index', (await reports.note(entry)) ?? ''),
      },
      toPage: () => 'page',
    },
    reportOn([]),
  );
  expect(done.filter((one) => one !== '')).toEqual(['json', 'html', 'index']);
});
