import { expect, test } from 'vitest';
import { fromRange } from '../../src/http/fromRange.ts';

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=2-5', { start: 2, end: 5 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=2-999', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes= 1 - 2', { start: 1, end: 2 }],
  ['bytes=10-', 'none'],
  ['bytes=99-100', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', null],
  ['bytes=0-1,3-4', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['items=0-1', null],
  ['', null],
  [undefined, null],
])('%s of ten bytes', (text, expected) => {
  expect(fromRange(text, 10)).toEqual(expected);
});
