import { createMemoryReportFiles, createMemoryReportIndex } from '../store/memoryReports.ts';

/** For tests in which no report is made. */
export const noReports = () => ({
  reports: createMemoryReportFiles(),
  reportIndex: createMemoryReportIndex(),
  askForReport: () => Promise.reject(new Error('this test asks for no report')),
});
