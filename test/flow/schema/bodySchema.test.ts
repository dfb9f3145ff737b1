import { expect, test } from 'vitest';
import { bodySchema } from '../../../src/flow/schema/bodySchema.ts';

const isBody = (value: unknown): boolean => bodySchema.safeParse(value).success;

test('a body is a map of texts, maps and lists', () => {
  expect(isBody({})).toBe(true);
  expect(isBody({ a: 'b', c: { d: ['e', { f: 'g' }] } })).toBe(true);
  expect(isBody('a')).toBe(false);
  expect(isBody(['a'])).toBe(false);
  expect(isBody({ '': 'a' })).toBe(false);
});

test('a body goes only so deep, and its texts and lists are only so long', () => {
  expect(isBody({ a: { b: { c: { d: 'e' } } } })).toBe(true);
  expect(isBody({ a: { b: { c: { d: { e: 'f' } } } } })).toBe(false);
  expect(isBody({ a: 'x'.repeat(1_000) })).toBe(true);
  expect(isBody({ a: 'x'.repeat(1_001) })).toBe(false);
  expect(isBody({ a: Array.from({ length: 51 }, () => 'x') })).toBe(false);
});
