import { expect, test } from 'vitest';
import { callCells, callColumns } from '../../../src/report/csv/callCells.ts';
import { callOf } from '../callOf.ts';

const of = (sketch: Parameters<typeof callOf>[0]): object => {
  const cells = callCells(callOf(sketch), (at) => new Date(at).toISOString());
  return Object.fromEntries(callColumns.map((name, index) => [name, cells[index]]));
};

test('a call that was answered', () => {
  expect(of({ answered: 2, ends: 62.25, flow: 'survey' })).toMatchObject({
    ...{ answered_at: '2026-11-21T10:00:02.000Z', ended_at: '2026-11-21T10:01:02.250Z' },
    ...{ talk_seconds: '60.3', flow: 'survey', other: '+1206•••0100', client: '' },
  });
});

test('what is not known is empty', () => {
  expect(of({ answered: null, ends: null })).toMatchObject({
    ...{ answered_at: '', ended_at: '', talk_seconds: '', outcome: '' },
  });
});
