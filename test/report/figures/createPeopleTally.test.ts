import { expect, test } from 'vitest';
import { createPeopleTally } from '../../../src/report/figures/createPeopleTally.ts';
import { type MarkAt, taken } from '../callOf.ts';

const waits: MarkAt = [5, { kind: 'waits', queue: null }];
const transfers: MarkAt = [5, { kind: 'transfers', to: '+1800555' }];

test('rates are shares of the answered incoming calls', () => {
  const figures = taken(
    createPeopleTally(),
    ...[{}, {}, { outcome: 'abandoned' } as const],
    { outcome: 'transferred', marks: [transfers, [7, { kind: 'transferred' }]] },
    { marks: [transfers, [7, { kind: 'notTransferred' }]] },
    { outcome: 'transferred', marks: [waits, [25, { kind: 'reached' }]] },
    { outcome: 'transferred', marks: [waits, [26, { kind: 'reached' }]] },
    { outcome: 'abandoned', marks: [waits] },
    // Neither of these is one of them.
    { answered: null, outcome: 'failed' },
    { direction: 'outbound', outcome: 'transferred' },
  );
  expect(figures).toEqual({
    ...{ answered: 8, contained: 3, containment: 3 / 8 },
    ...{ transferTried: 5, transferred: 3, transferRate: 3 / 8, transferSuccess: 3 / 5 },
    ...{ meanSecondsToAnswer: 20.5, p90SecondsToAnswer: 21 },
    ...{ serviceSeconds: 20, waited: 3, serviceLevel: 1 / 3 },
  });
});

test('without calls there are no rates', () => {
  expect(taken(createPeopleTally())).toMatchObject({
    ...{ answered: 0, containment: null, transferRate: null, transferSuccess: null },
    ...{ meanSecondsToAnswer: null, serviceLevel: null },
  });
});
