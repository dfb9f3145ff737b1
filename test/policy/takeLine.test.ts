import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { noCounters } from '../../src/policy/counters.ts';
import { freeLine, takeLine } from '../../src/policy/takeLine.ts';
import { number } from '../calls/world.ts';

const now = 1_000_000 as Instant;
const line = number('+18005550199');

test('a line that is freed can be taken again, and is never freer than free', () => {
  const taken = takeLine(noCounters, [line], 1, now);
  expect(taken).toMatchObject({ kind: 'free', from: line });
  expect(takeLine(taken.counters, [line], 1, now).kind).toBe('busy');
  const freed = freeLine(freeLine(taken.counters, line), line);
  expect(freed.lines[line]?.busy).toBe(0);
  expect(takeLine(freed, [line], 1, now).kind).toBe('free');
});

test('who needs no number has one always', () => {
  expect(takeLine(noCounters, [], 1, now)).toEqual({
    kind: 'free',
    from: null,
    atOnce: 0,
    counters: noCounters,
  });
  expect(freeLine(noCounters, null)).toBe(noCounters);
});
