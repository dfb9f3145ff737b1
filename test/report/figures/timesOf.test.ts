import { expect, test } from 'vitest';
import { timesOf } from '../../../src/report/figures/timesOf.ts';
import { type CallSketch, callOf } from '../callOf.ts';

const second = 1000;

test.each<[string, CallSketch, object]>([
  ['answered and over', { answered: 2, ends: 62 }, { talkMs: 60 * second, outcome: 'completed' }],
  ['never answered', { answered: null, ends: 30, outcome: 'noAnswer' }, { talkMs: null }],
  ['not over', { ends: null }, { endedAt: null, outcome: null, talkMs: null }],
  ['a clock that went back', { answered: 10, ends: 5 }, { talkMs: 0 }],
  [
    'a second attempt after one that was answered',
    {
      ...{ direction: 'outbound', attempt: 2, answered: 100, ends: 130 },
      marks: [[20, { kind: 'tried', outcome: 'machine', since: null }]],
    },
    { talkMs: 30 * second },
  ],
])('%s', (_name, sketch, times) => {
  expect(timesOf(callOf(sketch))).toMatchObject(times);
});

test('an earlier attempt that was answered counts with the last one', () => {
  const call = callOf({ direction: 'outbound', attempt: 2, answered: null, ends: 90 });
  const since = call.createdAt;
  const at = (call.createdAt + 15 * second) as typeof since;
  const tried = { ...call, marks: [{ kind: 'tried', at, outcome: 'machine', since } as const] };
  expect(timesOf(tried)).toMatchObject({ answeredAt: since, talkMs: 15 * second });
});
