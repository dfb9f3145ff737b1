import { expect, test } from 'vitest';
import { headlineQuery } from '../../../../src/report/queries/questions/headlineQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('the day in our words', () => {
  expect(rowsOf(headlineQuery, [4, 9, 3, 12.5, 8.25, 4.25, 0.5])).toEqual([
    {
      calls: 4,
      legs: 9,
      connected: 3,
      pstnMinutes: 12.5,
      pstnMinutesInbound: 8.25,
      pstnMinutesOutbound: 4.25,
      voipMinutes: 0.5,
    },
  ]);
});
