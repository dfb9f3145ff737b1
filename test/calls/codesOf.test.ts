import { expect, test } from 'vitest';
import { codesOf } from '../../src/calls/codesOf.ts';

test.each([
  ['486/0 The callee +12065550100 is busy', { codes: '486/0' }],
  ['603/560603', { codes: '603/560603' }],
  ['200/0 fine', {}],
  ['no answer/0 reset', {}],
  ['the deadline has passed', {}],
  ['', {}],
])('of %j the numbers alone', (note, codes) => {
  expect(codesOf(note)).toEqual(codes);
});
