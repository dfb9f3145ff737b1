import { expect, test } from 'vitest';
import { callRowsQuery } from '../../../../src/report/queries/questions/callRowsQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('a call in our words; one without connections has none', () => {
  expect(
    rowsOf(
      callRowsQuery,
      ['c1', new Date('2026-11-20T09:00:00.5Z'), 87, 'inbound', 'connected', 2, 80, 7, ['x', 'y']],
      ['c2', new Date('2026-11-20T10:00:00Z'), 0, 'unknown', 'busy', 1, 0, 0, null],
    ),
  ).toEqual([
    {
      correlation: 'c1',
      start: Date.UTC(2026, 10, 20, 9, 0, 0, 500),
      seconds: 87,
      direction: 'inbound',
      outcome: 'connected',
      legs: 2,
      pstnSeconds: 80,
      voipSeconds: 7,
      connections: ['x', 'y'],
    },
    {
      correlation: 'c2',
      start: Date.UTC(2026, 10, 20, 10),
      seconds: 0,
      direction: 'unknown',
      outcome: 'busy',
      legs: 1,
      pstnSeconds: 0,
      voipSeconds: 0,
      connections: [],
    },
  ]);
});
