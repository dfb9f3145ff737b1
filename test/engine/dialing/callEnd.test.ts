import { expect, test } from 'vitest';
import { callEnd } from '../../../src/engine/dialing/callEnd.ts';
import { maxCallMs } from '../../../src/engine/limits.ts';
import { inMs, planOf } from './plans.ts';

test.each([
  [planOf(), maxCallMs],
  [planOf({ maxMs: 60_000 }), 60_000],
  [planOf({ maxMs: 2 * maxCallMs }), maxCallMs],
  [null, maxCallMs],
])('a call of the plan %j is over %i ms after it connected', (plan, expected) => {
  expect(callEnd({ plan, connectedAt: inMs(7) })).toBe(inMs(7 + expected));
});
