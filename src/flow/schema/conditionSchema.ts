import * as z from 'zod';
import { hinted } from './hints.ts';
import { listSchema, type Misuse, matchMisuse, matchShape } from './matchShape.ts';
import { scalar, text } from './scalar.ts';
import { variableName } from './variablesSchema.ts';

const maxTexts = 100;
const maxConditions = 50;
const maxTextLength = 500;
const numberForm = /^[+-]?\d{1,15}(\.\d{1,9})?$/;
export const switchName = /^[A-Za-z][\w-]{0,63}$/;

const valueSchema = () =>
  z
    .string()
    .trim()
    .max(maxTextLength)
    .meta({ type: ['string', 'number', 'boolean'] as never });

const limitSchema = (name: string, description: string) =>
  hinted(
    scalar((written) => (numberForm.test(written) ? Number(written) : null), {
      type: ['number', 'string'],
    }),
    description,
    'a number such as 5 or 2.5',
    `${name}: 5`,
  );

const plainShape = () => ({
  ...matchShape(),
  list: listSchema('list').optional(),
  switch: hinted(
    scalar((written) => (switchName.test(written) ? written : null), { type: 'string' }),
    'A switch that an operator has turned on.',
    'a name for a switch: a letter, then letters, digits, - or _',
    'switch: closed-today',
  ).optional(),
  variable: hinted(
    scalar((written) => (variableName.test(written) ? written : null), { type: 'string' }),
    'A variable of the call, for `is`, `in`, `begins`, `above` and `below`.',
    'the name of a variable',
    'variable: plan',
  ).optional(),
  is: hinted(
    valueSchema(),
    'What the variable holds. Empty for one that is not there.',
    `a text of at most ${maxTextLength} characters`,
    'is: gold',
  ).optional(),
  in: hinted(
    z
      .array(hinted(valueSchema(), 'One of them.', 'a text', 'in: [gold, silver]'))
      .min(1)
      .max(maxTexts),
    'Some texts of which the variable holds one.',
    `a list of 1 to ${maxTexts} texts`,
    'in: [gold, silver]',
  ).optional(),
  begins: hinted(
    text(maxTextLength).meta({ type: ['string', 'number'] as never }),
    'How the text in the variable begins.',
    `a text of 1 to ${maxTextLength} characters`,
    'begins: "49"',
  ).optional(),
  above: limitSchema('above', 'The variable holds a number above this one.').optional(),
  below: limitSchema('below', 'The variable holds a number below this one.').optional(),
});

type Plain = z.output<z.ZodObject<ReturnType<typeof plainShape>>>;

/** A condition as it is written: everything in it must hold. */
export type RawCondition = Plain &
  Readonly<{
    all?: readonly RawCondition[] | undefined;
    any?: readonly RawCondition[] | undefined;
    not?: RawCondition | undefined;
  }>;

const tests = ['is', 'in', 'begins', 'above', 'below'] as const;

const variableMisuse = (condition: RawCondition): readonly Misuse[] => {
  const test = tests.find((name) => condition[name] !== undefined);
  if (condition.variable === undefined && test !== undefined) {
    const message = `\`${test}\` needs to know which variable is meant.`;
    return [{ at: test, message, remedy: `Write \`variable: plan\` before \`${test}\`.` }];
  }
  if (condition.variable === undefined || test !== undefined) return [];
  const message = 'The condition names a variable and asks nothing of it.';
  return [{ at: 'variable', message, remedy: 'Add `is: gold`, or another test.' }];
};

const nested: z.ZodType<RawCondition> = z.lazy(() => conditionSchema);

const severalSchema = (name: string, description: string) =>
  hinted(
    z.array(nested).min(1).max(maxConditions),
    description,
    `a list of 1 to ${maxConditions} conditions`,
    `${name}: [{ callerCountry: DE }, { list: vip }]`,
  );

const bareSchema = z
  .strictObject({
    ...plainShape(),
    all: severalSchema('all', 'Conditions that all hold.').optional(),
    any: severalSchema('any', 'Conditions of which at least one holds.').optional(),
    not: hinted(
      nested.optional(),
      'A condition that does not hold.',
      'a condition',
      'not: { list: vip }',
    ),
  })
  .superRefine((condition, context) => {
    // An unknown name is reported as such; the right one was probably meant by it.
    if (context.issues.length > 0) return;
    if (Object.keys(condition).length === 0) {
      const remedy = 'Write what must hold, such as `{ list: vip }`.';
      const params = { message: 'The condition is empty, and would always hold.', remedy };
      context.issues.push({ code: 'custom', input: condition, params });
    }
    for (const { at, ...params } of [...matchMisuse(condition), ...variableMisuse(condition)]) {
      context.issues.push({ code: 'custom', input: condition, path: [at], params });
    }
  });

/** Something that is so or not so of a call. */
export const conditionSchema: z.ZodType<RawCondition> = hinted(
  bareSchema,
  'A condition: everything that is written in it must hold.',
  'a map such as { variable: plan, is: gold }',
  'when: { variable: plan, is: gold }',
);
