import { expect, test } from 'vitest';
import { withoutGaps } from '../../../../src/local/bench/drive/withoutGaps.ts';

const stretches = [
  { from: 0, to: 10 },
  { from: 20, to: 40 },
];

test('a gap cuts the stretch that it lies in, and no other', () => {
  expect(withoutGaps(stretches, [{ from: 25, to: 30 }])).toEqual([
    { from: 0, to: 10 },
    { from: 20, to: 25 },
    { from: 30, to: 40 },
  ]);
});

test('gaps reach over ends and over whole stretches', () => {
  expect(withoutGaps(stretches, [{ from: 8, to: 22 }])).toEqual([
    { from: 0, to: 8 },
    { from: 22, to: 40 },
  ]);
  expect(withoutGaps(stretches, [{ from: -5, to: 15 }])).toEqual([{ from: 20, to: 40 }]);
});

test('without gaps all is as it was', () => {
  expect(withoutGaps([{ from: 0, to: 10 }], [])).toEqual([{ from: 0, to: 10 }]);
});
