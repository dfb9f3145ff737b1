import { expect, test } from 'vitest';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { waitsOf } from '../../../src/report/figures/waitsOf.ts';
import { type CallSketch, callOf, type MarkAt } from '../callOf.ts';

const sales = 'sales' as QueueName;
const waits = (s: number, queue: QueueName | null = null): MarkAt => [s, { kind: 'waits', queue }];

test.each<[string, CallSketch, readonly object[]]>([
  ['no wait', {}, []],
  [
    'somebody was reached',
    { marks: [waits(5), [17, { kind: 'reached' }]] },
    [{ queue: null, ms: 12_000, end: 'reached' }],
  ],
  [
    'the flow went on without, then into a queue that the caller left',
    {
      outcome: 'abandoned',
      marks: [waits(5), [25, { kind: 'gaveUp' }], waits(30, sales)],
    },
    [
      { queue: null, ms: 20_000, end: 'gaveUp' },
      { queue: 'sales', ms: 30_000, end: 'abandoned' },
    ],
  ],
  [
    'one wait after another',
    { marks: [waits(5), waits(10, sales), [11, { kind: 'reached' }]] },
    [
      { ms: 5_000, end: 'gaveUp' },
      { ms: 1_000, end: 'reached' },
    ],
  ],
  ['somebody still waits', { ends: null, marks: [waits(5)] }, [{ end: 'unfinished' }]],
  [
    'the attempt ended in the wait',
    {
      direction: 'outbound',
      marks: [waits(5), [9, { kind: 'tried', outcome: 'abandoned', since: null }]],
    },
    [{ ms: 4_000, end: 'abandoned' }],
  ],
])('%s', (_name, sketch, expected) => {
  expect(waitsOf(callOf(sketch))).toMatchObject(expected);
  expect(waitsOf(callOf(sketch))).toHaveLength(expected.length);
});
