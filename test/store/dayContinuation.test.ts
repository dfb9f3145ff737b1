import { expect, it } from 'vitest';
import { BadContinuation } from '../../src/store/badContinuation.ts';
import { fromContinuation, toContinuation } from '../../src/store/dayContinuation.ts';

const day = '2026-11-21';
const place = '100203004|abc_D-1';
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

it('reads what it has written, which is safe in a URL', () => {
  expect(toContinuation(day, place)).toMatch(/^[\w-]+$/);
  expect(fromContinuation(day, toContinuation(day, place))).toBe(place);
});

it.each([
  ['nothing', ''],
  ['nonsense', '???'],
  ['another day', toContinuation('2026-11-20', place)],
  ['a place that is none', base64url(`${day} x' or RowKey gt '`)],
  ['something appended', `${toContinuation(day, place)}=`],
  ['a long text', base64url(`${day} ${place}${'x'.repeat(100)}`)],
])('refuses %s', (_, continuation) => {
  expect(() => fromContinuation(day, continuation)).toThrow(BadContinuation);
});
