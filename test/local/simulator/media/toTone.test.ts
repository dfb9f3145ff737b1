import { expect, test } from 'vitest';
import { toTone } from '../../../../src/local/simulator/media/toTone.ts';

test.each([
  ['0', 'zero'],
  ['9', 'nine'],
  ['#', 'pound'],
  ['*', 'asterisk'],
  ['A', 'a'],
  ['x', undefined],
])('%s is %s', (key, tone) => {
  expect(toTone(key)).toBe(tone);
});
