import { describe } from 'vitest';
import { createMemoryReportFiles, createMemoryReportIndex } from './memoryReports.ts';
import { reportFilesContract } from './reportFilesContract.ts';
import { reportIndexContract } from './reportIndexContract.ts';

describe('the index of reports in memory', () => {
  reportIndexContract(createMemoryReportIndex);
});

describe('the files of reports in memory', () => {
  reportFilesContract(createMemoryReportFiles);
});
