import { expect, test } from 'vitest';
import { parseTimespan } from '../../../../src/local/simulator/logs/parseTimespan.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-20T00:00:00Z');

test.each([
  ['2026-11-20T00:00:00.000Z/2026-11-21T00:00:00.000Z', start, start + 24 * hour],
  ['2026-11-20T00:00:00Z/PT6H30M', start, start + 6.5 * hour],
  ['P1DT1H/2026-11-20T00:00:00Z', start - 25 * hour, start],
  ['P7D', start - 7 * 24 * hour, start],
  ['P1W', start - 7 * 24 * hour, start],
])('%s', (text, startMs, endMs) => {
  expect(parseTimespan(text, start)).toEqual({ startMs, endMs });
});

test.each(['', 'P', 'PT', 'yesterday', '2026-11-20', '1/2', 'P1D/P1D', 'P1D/P1D/P1D', 'P1Dx'])(
  '%j is no span',
  (text) => {
    expect(parseTimespan(text, start)).toBeUndefined();
  },
);
