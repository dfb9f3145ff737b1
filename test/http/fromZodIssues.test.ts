import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromZodIssues } from '../../src/http/fromZodIssues.ts';

const schema = z.strictObject({
  flow: z.string({ error: 'Write a text.' }),
  inner: z.strictObject({ a: z.string({ error: 'Write a.' }) }).optional(),
});

test.each([
  [{ flow: 1 }, [{ field: 'flow', message: 'Write a text.' }]],
  [
    { flow: 'a', flwo: 'b', colour: 'red' },
    [
      { field: 'flwo', message: 'There is no property "flwo"; did you mean "flow"?' },
      { field: 'colour', message: 'There is no property "colour"; there are: flow, inner.' },
    ],
  ],
  [
    { flow: 'a', inner: { a: 'x', aa: 'y' } },
    [{ field: 'inner.aa', message: 'There is no property "aa"; did you mean "a"?' }],
  ],
  [{ flow: 'a', inner: {} }, [{ field: 'inner.a', message: 'Write a.' }]],
])('%j', (value, expected) => {
  const issues = schema.safeParse(value).error?.issues ?? [];
  expect(fromZodIssues(issues, { '': ['flow', 'inner'], inner: ['a'] })).toEqual(expected);
});
