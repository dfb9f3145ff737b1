import { expect, test } from 'vitest';
import { suppressionSchema } from '../../../src/http/schema/suppressionSchema.ts';

test.each([{}, { reason: 'pressed 9' }])('%j is taken', (value) => {
  expect(suppressionSchema.parse(value)).toEqual(value);
});

test.each([{ reason: 9 }, { reason: 'x'.repeat(201) }, { why: 'x' }, [], 'x', null])(
  '%j is refused',
  (value) => {
    expect(suppressionSchema.safeParse(value).success).toBe(false);
  },
);
