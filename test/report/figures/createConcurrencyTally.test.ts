import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { createConcurrencyTally } from '../../../src/report/figures/createConcurrencyTally.ts';
import { dayWindow } from '../../../src/report/figures/dayWindow.ts';
import { type CallSketch, dayOf, taken } from '../callOf.ts';

const at = (time: string): string => `${dayOf}T${time}Z`;
const now = Date.parse(at('23:00:00.000')) as Instant;

test.each<[string, readonly CallSketch[], number, string | null]>([
  ['nobody', [], 0, null],
  ['calls that were never answered', [{ answered: null }], 0, null],
  [
    'one after the other, without a gap',
    [{ at: at('10:00:00.000') }, { at: at('10:01:00.000') }],
    1,
    at('10:00:00.000'),
  ],
  [
    'three at once, for a moment',
    [
      { at: at('10:00:00.000'), ends: 100 },
      { at: at('10:00:30.000'), ends: 100 },
      { at: at('10:01:00.000'), ends: 10 },
      { at: at('10:05:00.000'), ends: 10 },
    ],
    3,
    at('10:01:00.000'),
  ],
  [
    'a call that began the day before its answer',
    [{ at: '2026-11-20T23:59:00.000Z', answered: 0, ends: 120 }, { at: at('00:00:30.000') }],
    2,
    at('00:00:30.000'),
  ],
  ['a call that ends at midnight before', [{ at: '2026-11-20T23:59:00.000Z' }], 0, null],
])('%s', (_name, calls, peak, when) => {
  const tally = createConcurrencyTally(dayWindow(dayOf, 'Etc/UTC'), now);
  expect(taken(tally, ...calls)).toEqual({ peak, at: when });
});
