import { expect, test } from 'vitest';
import {
  allMask,
  digitMask,
  maskBetween,
  plusMask,
} from '../../../../src/admin/routing/pattern/symbols.ts';

test.each([
  { from: '0', to: '9', mask: digitMask },
  { from: '+', to: '+', mask: plusMask },
  { from: '\u0000', to: 'z', mask: allMask },
  { from: 'a', to: 'z', mask: 0 },
  { from: '1', to: '2', mask: 0b1100 },
])('the symbols from $from to $to', ({ from, to, mask }) => {
  expect(maskBetween(from.charCodeAt(0), to.charCodeAt(0))).toBe(mask);
});
