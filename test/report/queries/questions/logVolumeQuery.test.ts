import { expect, test } from 'vitest';
import { logVolumeQuery } from '../../../../src/report/queries/questions/logVolumeQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('what a table took in, in our words', () => {
  expect(rowsOf(logVolumeQuery, ['ACSCallSummary', 12, 0.000034])).toEqual([
    { table: 'ACSCallSummary', rows: 12, gigabytes: 0.000034 },
  ]);
});
