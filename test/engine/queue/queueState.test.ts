import { expect, test } from 'vitest';
import { emptyQueue } from '../../../src/engine/queue/queueState.ts';
import { sales } from './queues.ts';

test('a queue to which nobody has come begins with one and guesses how long a call takes', () => {
  expect(emptyQueue(sales)).toEqual({
    ...{ name: 'sales', next: 1, averageMs: 180_000, tickets: [], agents: [] },
  });
});
