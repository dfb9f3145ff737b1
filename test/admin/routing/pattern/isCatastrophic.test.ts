import { expect, test } from 'vitest';
import { isCatastrophic } from '../../../../src/admin/routing/pattern/isCatastrophic.ts';
import { nodeOf } from './programOf.ts';

test.each([
  '(\\d+)+$',
  '^(\\d*)*$',
  '^(?:\\d|1)+$',
  '^(1|1\\d)*$',
  '^(\\d{1,3})+$',
  '^(1?)*$',
  '^\\d*\\d*\\d*$',
  '^(\\d+)(\\d+)(\\d+)$',
  '^(\\d{1,20}){1,20}$',
])('%s may take ages', (pattern) => {
  expect(isCatastrophic(nodeOf(pattern))).toBe(true);
});

test.each([
  '^\\+1\\d{10}$',
  '^\\+\\d+$',
  '^\\+?\\d*$',
  '^(?:\\+1|\\+44)\\d{7,10}$',
  '^(1|2)*$',
  '^(\\d{3}){2,4}$',
  '^\\d+\\+\\d+\\+\\d+$',
  '^(?:(?:\\+|00)44)?\\d{6,}$',
])('%s does not', (pattern) => {
  expect(isCatastrophic(nodeOf(pattern))).toBe(false);
});
