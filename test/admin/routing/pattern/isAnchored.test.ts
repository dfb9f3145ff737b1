import { expect, test } from 'vitest';
import { isAnchored } from '../../../../src/admin/routing/pattern/isAnchored.ts';
import { nodeOf } from './programOf.ts';

test.each([
  { pattern: '^\\+1\\d*$', start: true, end: true },
  { pattern: '\\+1$', start: false, end: true },
  { pattern: '^\\+1', start: true, end: false },
  { pattern: '^1|44$', start: false, end: false },
  { pattern: '^(?:1|44)$', start: true, end: true },
  { pattern: '(^1|^2)$', start: true, end: true },
  { pattern: '(?:^1$)', start: true, end: true },
  { pattern: '(?:^)?1', start: false, end: false },
  { pattern: '(?i)^1$(?#end)', start: true, end: true },
  { pattern: '\\A1\\z', start: true, end: true },
  { pattern: '1^', start: false, end: false },
  { pattern: '\\^1\\$', start: false, end: false },
])('$pattern', ({ pattern, start, end }) => {
  const node = nodeOf(pattern);
  expect([isAnchored(node, 'start'), isAnchored(node, 'end')]).toEqual([start, end]);
});
