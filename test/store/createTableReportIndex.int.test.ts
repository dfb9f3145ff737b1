import { describe } from 'vitest';
import { createTableReportIndex } from '../../src/store/createTableReportIndex.ts';
import { reportIndexContract } from './reportIndexContract.ts';
import { freshTables } from './testTables.ts';

describe('the index of reports in Azure Tables', () => {
  reportIndexContract(() => createTableReportIndex(freshTables()));
});
