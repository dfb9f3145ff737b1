import { expect, test } from 'vitest';
import { createAskedTally } from '../../../src/report/figures/createAskedTally.ts';
import { taken } from '../callOf.ts';

const outbound = { direction: 'outbound' } as const;

test('a machine is never counted as reached, nor is who nobody has asked', () => {
  const figures = taken(
    createAskedTally(),
    { ...outbound, answeredBy: 'person' },
    { ...outbound, answeredBy: 'person', purpose: 'marketing', attempt: 3 },
    { ...outbound, answeredBy: 'machine', outcome: 'machine' },
    { ...outbound, outcome: 'machine', purpose: 'marketing' },
    { ...outbound, answeredBy: 'unknown' },
    outbound,
    { ...outbound, answered: null, outcome: 'busy', attempt: 2 },
    { ...outbound, answered: null, outcome: 'refused' },
    {},
  );
  expect(figures).toEqual({
    ...{ asked: 8, attempts: 10, reached: 2, machine: 2, unknown: 2, refused: 1 },
    reachRate: 0.25,
    purposes: [
      { purpose: 'transactional', asked: 6, reached: 1 },
      { purpose: 'marketing', asked: 2, reached: 1 },
    ],
  });
});
