import { expect, test } from 'vitest';
import type { z } from 'zod';
import { durationMs, flag, scalar, text, wholeNumber } from '../../../src/flow/schema/scalar.ts';

const read = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
};

test.each([
  ['1', 1],
  ['10', 10],
  ['007', 7],
  ['0', null],
  ['11', null],
  ['1.5', null],
  ['1e1', null],
  ['-1', null],
  [' 1', null],
  ['', null],
  ['9999999999', null],
  [1, null],
])('%j as a whole number from 1 to 10: %j', (written, value) => {
  expect(read(wholeNumber(1, 10), written)).toBe(value);
});

test.each([
  ['true', true],
  ['false', false],
  ['True', null],
  ['yes', null],
  ['', null],
  [true, null],
])('%j as a flag: %j', (written, value) => {
  expect(read(flag(), written)).toBe(value);
});

test.each([
  ['1s', 1000],
  ['1000ms', 1000],
  ['60s', 60_000],
  ['61s', null],
  ['999ms', null],
  ['5', null],
  ['5 s', null],
  ['1m', 60_000],
  ['1h', null],
  ['1d', null],
  ['1.5s', null],
  ['', null],
])('%j as a time from 1s to 60s: %j', (written, value) => {
  expect(read(durationMs(1000, 60_000), written)).toBe(value);
});

test.each([
  ['a', 'a'],
  [' a b\n', 'a b'],
  ['abc ', 'abc'],
  ['abcd', null],
  [' ', null],
  ['', null],
])('%j as a text of at most three characters: %j', (written, value) => {
  expect(read(text(3), written)).toBe(value);
});

test('a scalar that cannot be read is one issue', () => {
  const result = scalar(() => null, { type: 'string' }).safeParse('x');
  expect(result.error?.issues).toMatchObject([{ code: 'custom', path: [] }]);
});
