import { expect, test } from 'vitest';
import { createDirectionTally } from '../../../src/report/figures/createDirectionTally.ts';
import { type CallSketch, taken } from '../callOf.ts';

const unanswered = { answered: null } as const;
const calls: readonly CallSketch[] = [
  {},
  { outcome: 'transferred' },
  { outcome: 'abandoned', ends: 4 },
  { outcome: 'abandoned', ends: 40 },
  { outcome: 'failed' },
  { ...unanswered, outcome: 'failed' },
  { ends: null },
  { direction: 'outbound', outcome: 'completed' },
  { direction: 'outbound', ...unanswered, outcome: 'busy' },
  { direction: 'outbound', ...unanswered, outcome: 'noAnswer' },
  { direction: 'outbound', ...unanswered, outcome: 'unreachable' },
  { direction: 'outbound', ...unanswered, outcome: 'declined' },
];

test('incoming calls', () => {
  expect(taken(createDirectionTally('inbound'), ...calls)).toEqual({
    ...{ calls: 7, answered: 5, abandoned: 2, shortlyAbandoned: 1, unfinished: 1 },
    ...{ noAnswer: 0, busy: 0, declined: 0, failed: 2 },
    outcomes: { abandoned: 2, completed: 1, failed: 2, transferred: 1 },
  });
});

test('outgoing calls', () => {
  expect(taken(createDirectionTally('outbound'), ...calls)).toEqual({
    ...{ calls: 5, answered: 1, abandoned: 0, shortlyAbandoned: 0, unfinished: 0 },
    ...{ noAnswer: 1, busy: 1, declined: 1, failed: 1 },
    outcomes: { busy: 1, completed: 1, declined: 1, noAnswer: 1, unreachable: 1 },
  });
});
