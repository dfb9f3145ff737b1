import { expect, test } from 'vitest';
import { createFailureTally } from '../../../src/report/figures/createFailureTally.ts';
import { type CallSketch, taken } from '../callOf.ts';

const outbound = { direction: 'outbound', answered: null } as const;

test('reasons are counted, the most frequent first; what did not fail has none', () => {
  const calls: readonly CallSketch[] = [
    {},
    { outcome: 'abandoned' },
    { outcome: 'failed' },
    { answered: null, outcome: 'failed' },
    { ...outbound, outcome: 'failed' },
    { ...outbound, outcome: 'refused', refusedBy: 'spendDay' },
    { ...outbound, outcome: 'refused', refusedBy: 'spendDay' },
    { ...outbound, outcome: 'unreachable' },
    { ...outbound, outcome: 'expired' },
    { outcome: 'expired' },
    { answered: null, outcome: 'refused' },
  ];
  expect(taken(createFailureTally(), ...calls)).toEqual([
    { reason: 'refused by rule spendDay', calls: 2 },
    { reason: 'it could not be answered', calls: 1 },
    { reason: 'it could not be placed', calls: 1 },
    { reason: 'it lasted too long', calls: 1 },
    { reason: 'its time was over before it was dialled', calls: 1 },
    { reason: 'refused by rule of a flow', calls: 1 },
    { reason: 'something failed during the call', calls: 1 },
    { reason: 'the number cannot be reached', calls: 1 },
  ]);
});
