import { expect, test } from 'vitest';
import { sevenDaysQuery } from '../../../../src/report/queries/questions/sevenDaysQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('a day of which no call connected has no mean', () => {
  expect(
    rowsOf(
      sevenDaysQuery,
      ['2026-11-20', 'Group', 3, 9, 46.5, 1.55],
      ['2026-11-19', 'P2P', 1, 2, null, 0.2],
    ),
  ).toEqual([
    {
      day: '2026-11-20',
      callType: 'Group',
      calls: 3,
      legRows: 9,
      meanSeconds: 46.5,
      minutes: 1.55,
    },
    { day: '2026-11-19', callType: 'P2P', calls: 1, legRows: 2, meanSeconds: null, minutes: 0.2 },
  ]);
});
