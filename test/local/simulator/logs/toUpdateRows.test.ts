import { expect, test } from 'vitest';
import { toUpdateRows } from '../../../../src/local/simulator/logs/toUpdateRows.ts';
import { always } from './legOf.ts';

test('each row has a first version, and perhaps a second', () => {
  const summary = [{ CorrelationId: 'c1', Category: 'CallSummary' }];
  const first = { CorrelationId: 'c1', Category: 'CallSummaryUpdates', CallUpdatesVersion: 1 };
  expect(toUpdateRows(summary, always(0.9))).toEqual([first]);
  expect(toUpdateRows(summary, always(0))).toEqual([first, { ...first, CallUpdatesVersion: 2 }]);
});
