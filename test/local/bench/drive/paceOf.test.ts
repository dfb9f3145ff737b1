import { expect, test } from 'vitest';
import { paceOf } from '../../../../src/local/bench/drive/paceOf.ts';

const every = (ms: number, from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / ms) }, (_, n) => from + n * ms);

test('an even pace is told as it is, in every whole window', () => {
  const moments = every(50, 0, 25_000);
  expect(paceOf(moments, [{ from: 0, to: 25_000 }])).toEqual({ most: 20, rates: [20, 20] });
});

test('a crowd is found wherever its second begins', () => {
  const moments = [...every(100, 0, 10_000), 5_950, 5_960, 6_010];
  expect(paceOf(moments.toReversed(), []).most).toBe(13);
});

test('windows begin with what is done first, and reach into no time without anybody', () => {
  const moments = [...every(100, 3_000, 14_000), ...every(50, 20_000, 31_000)];
  const ups = [
    { from: 0, to: 14_500 },
    { from: 19_000, to: 31_000 },
  ];
  expect(paceOf(moments, ups).rates).toEqual([10, 20]);
});

test('nothing done is no pace', () => {
  expect(paceOf([], [{ from: 0, to: 30_000 }])).toEqual({ most: 0, rates: [] });
});
