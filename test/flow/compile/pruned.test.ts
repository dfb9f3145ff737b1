import { expect, test } from 'vitest';
import { z } from 'zod';
import { pruned } from '../../../src/flow/compile/pruned.ts';

const schema = z.strictObject({
  a: z.strictObject({ b: z.literal('x').optional() }).optional(),
  list: z.array(z.literal('x')).optional(),
});

test.each([
  [{ a: { b: 'y' } }, { a: {} }],
  [{ a: { c: 1, d: 2, b: 'x' } }, { a: { b: 'x' } }],
  [{ a: 1, list: ['y', 'x', 'y'] }, { list: ['x'] }],
  [{ a: { b: 'x' } }, { a: { b: 'x' } }],
  ['text', 'text'],
])('of %j, %j is left', (value, rest) => {
  const result = schema.safeParse(value);
  expect(pruned(value, result.error?.issues ?? [])).toEqual(rest);
});
