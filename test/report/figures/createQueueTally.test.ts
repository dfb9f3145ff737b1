import { expect, test } from 'vitest';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { createQueueTally } from '../../../src/report/figures/createQueueTally.ts';
import { type MarkAt, taken } from '../callOf.ts';

const waits = (queue: string | null): MarkAt => [
  5,
  { kind: 'waits', queue: queue as QueueName | null },
];

test('each queue has its callers, and what became of them', () => {
  const figures = taken(
    createQueueTally(),
    { marks: [waits('sales'), [15, { kind: 'reached' }]] },
    { marks: [waits('sales'), [25, { kind: 'gaveUp' }]] },
    { outcome: 'abandoned', marks: [waits('sales')] },
    { ends: null, marks: [waits('sales')] },
    { marks: [waits('help'), [6, { kind: 'reached' }]] },
    { marks: [waits(null), [6, { kind: 'reached' }]] },
  );
  expect(figures).toEqual([
    {
      ...{ queue: 'sales', callers: 3, reached: 1, abandoned: 1, leftOtherwise: 1 },
      ...{ meanWait: 28.3, p90Wait: 55, longestWait: 55 },
    },
    {
      ...{ queue: 'help', callers: 1, reached: 1, abandoned: 0, leftOtherwise: 0 },
      ...{ meanWait: 1, p90Wait: 1, longestWait: 1 },
    },
  ]);
});
