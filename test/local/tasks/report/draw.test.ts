import { expect, test } from 'vitest';
import { draw } from '../../../../src/local/tasks/report/draw.ts';

test('the same names give the same number, and others are spread evenly', () => {
  expect(draw(1, 'a')).toBe(draw(1, 'a'));
  expect(draw(1, 'a')).not.toBe(draw(2, 'a'));
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n += 1) {
    const tenth = Math.floor(draw(7, n, 'x') * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
