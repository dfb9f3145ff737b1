import { expect, test } from 'vitest';
import { createDirectionTally } from '../../../src/report/figures/createDirectionTally.ts';
import { together } from '../../../src/report/figures/together.ts';
import { taken } from '../callOf.ts';

test('each tally has every call and its own name', () => {
  const both = together({
    inbound: createDirectionTally('inbound'),
    outbound: createDirectionTally('outbound'),
  });
  expect(taken(both, {}, {}, { direction: 'outbound' })).toMatchObject({
    inbound: { calls: 2 },
    outbound: { calls: 1 },
  });
});
