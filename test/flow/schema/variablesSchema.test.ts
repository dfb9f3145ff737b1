import { expect, test } from 'vitest';
import { variableName, variablesSchema } from '../../../src/flow/schema/variablesSchema.ts';
import { problemsOf } from '../problemsOf.ts';

const said = (variables: string) =>
  problemsOf(`start: a\nsteps:\n  a: { set: { variables: ${variables}, go: end } }\n`);

test.each([
  [
    '{ x-y: z }',
    '28  `x-y` is not a name for a variable: a letter or _, then letters, digits or _. — Write ' +
      '`plan:`.',
  ],
  ['{}', '15  0 variables are set; it should be 1 to 50. — Write `variables: { plan: gold }`.'],
  [
    '{ x: [y] }',
    '31  `x` is a list; it should be a text of at most 1000 characters. — Write ' + '`plan: gold`.',
  ],
])('%s', (variables, problem) => {
  expect(said(variables)).toEqual([`3:${problem}`]);
});

test('there are limits', () => {
  const names = Array.from({ length: 51 }, (_, i) => [`x${i}`, '']);
  expect(variablesSchema.safeParse(Object.fromEntries(names)).success).toBe(false);
  expect(variablesSchema.safeParse({ x: 'y'.repeat(1001) }).success).toBe(false);
  expect(variablesSchema.safeParse({ x: 'y'.repeat(1000) }).success).toBe(true);
  expect(variableName.test('x'.repeat(51))).toBe(false);
});
