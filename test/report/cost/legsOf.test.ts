import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { legsOf } from '../../../src/report/cost/legsOf.ts';
import { type CallSketch, callOf, type MarkAt } from '../callOf.ts';

const n = (value: number) => value as CommandNumber;
const joined = (s: number, by: number): MarkAt => [s, { kind: 'joined', n: n(by), to: '+1425555' }];
const left = (s: number, by: number): MarkAt => [s, { kind: 'left', n: n(by) }];
const inbound = { direction: 'inbound', reach: '+1206555' };
const outbound = { direction: 'outbound', reach: '+1425555' };

test.each<[string, CallSketch, readonly object[]]>([
  ['answered', { answered: 2, ends: 62 }, [{ ...inbound, ms: 60_000 }]],
  ['not answered', { answered: null }, []],
  ['not over', { ends: null }, []],
  [
    'somebody joined and stayed',
    { ends: 100, marks: [joined(10, 3)] },
    [
      { ...inbound, ms: 100_000 },
      { ...outbound, ms: 90_000 },
    ],
  ],
  [
    'one went, another came',
    { ends: 100, marks: [joined(10, 3), left(15, 3), joined(20, 5)] },
    [
      { ...inbound, ms: 100_000 },
      { ...outbound, ms: 5_000 },
      { ...outbound, ms: 80_000 },
    ],
  ],
  ['somebody left who was never there', { marks: [left(15, 3)] }, [{ ...inbound, ms: 60_000 }]],
  [
    'an outbound call',
    { direction: 'outbound', called: '+447700900123', ends: 30 },
    [{ direction: 'outbound', reach: '+44770090', ms: 30_000 }],
  ],
])('%s', (_name, sketch, legs) => {
  expect(legsOf(callOf(sketch))).toEqual(legs);
});

test('an attempt that a machine answered is charged too, and so is who was rung in it', () => {
  const call = callOf({ direction: 'outbound', called: '+14255550100', answered: null, ends: 90 });
  const since = call.createdAt;
  const at = (s: number) => (since + s * 1000) as typeof since;
  const marks = [
    { kind: 'joined', at: at(5), n: n(3), to: 'voip' } as const,
    { kind: 'tried', at: at(15), outcome: 'machine', since } as const,
  ];
  expect(legsOf({ ...call, marks })).toEqual([
    { ...outbound, ms: 15_000 },
    { direction: 'outbound', reach: 'voip', ms: 10_000 },
  ]);
});
