import { expect, test } from 'vitest';
import { createServiceTally } from '../../../src/report/figures/createServiceTally.ts';
import { taken } from '../callOf.ts';

test('an empty day has a figure for everything', () => {
  expect(taken(createServiceTally(2))).toMatchObject({
    ...{ menus: [], queues: [], people: { answered: 0 }, asked: { asked: 0 } },
    messages: { voicemails: 0, callbacksWaiting: 2 },
  });
});
