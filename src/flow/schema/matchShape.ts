import * as z from 'zod';
import { calendarSchema } from './calendarSchema.ts';
import { countries } from './countries.ts';
import { hinted } from './hints.ts';
import { partySchema } from './partySchema.ts';
import { flag, scalar, text } from './scalar.ts';
import { maxNameLength } from './targetSchema.ts';

const prefixPattern = /^\+[1-9]\d{0,14}$/;

const prefixSchema = (name: string, description: string) =>
  hinted(
    scalar((value) => (prefixPattern.test(value) ? value : null), {
      type: ['string', 'integer'],
    }),
    description,
    'a plus sign and the first digits of a number',
    `${name}: "+1800"`,
  );

const countrySchema = hinted(
  scalar((value) => (countries.has(value) ? value : null), { type: 'string' }),
  'A country, by its code (ISO 3166).',
  'the code of a country in capital letters, such as DE or GB',
  'callerCountry: DE',
);

const timesSchema = (name: string, description: string) =>
  hinted(
    z.union([text(maxNameLength), calendarSchema()]),
    description,
    'the name of a calendar, or a map with `zone` and `hours`',
    `${name}: office`,
  );

/** A list by its name. */
export const listSchema = (name: string) =>
  hinted(
    text(maxNameLength),
    'A list that the caller is on: a file in src/flows/lists without `.txt`.',
    'the name of a list',
    `${name}: vip`,
  );

/** What a route and a case of a `branch` may ask of a call: all that is written must hold. */
export const matchShape = () => ({
  called: partySchema('called', 'The number or user that was called.').optional(),
  calledPrefix: prefixSchema('calledPrefix', 'How the called number begins.').optional(),
  caller: partySchema('caller', 'Who calls.').optional(),
  callerPrefix: prefixSchema('callerPrefix', 'How the number of the caller begins.').optional(),
  callerCountry: hinted(
    z.union([countrySchema, z.array(countrySchema).min(1)]),
    'The country of the caller’s number, or some of which it is one: DE, or [DE, AT].',
    'the code of a country in capital letters, such as DE or GB, or a list of them',
    'callerCountry: DE',
  ).optional(),
  callerWithheld: hinted(
    flag().refine((value) => value),
    'The caller does not show a number.',
    'true',
    'callerWithheld: true',
  ).optional(),
  open: timesSchema('open', 'A calendar by which it is open now.').optional(),
  closed: timesSchema('closed', 'A calendar by which it is closed now, holidays too.').optional(),
  holiday: timesSchema('holiday', 'A calendar by which it is closed now for a holiday.').optional(),
});

type Matcher = keyof ReturnType<typeof matchShape>;
export type Misuse = Readonly<{ at: string; message: string; remedy: string }>;

/** Two properties that say the same of one party, the second perhaps more of it. */
const doubles: readonly Readonly<[Matcher, Matcher]>[] = [
  ['called', 'calledPrefix'],
  ['caller', 'callerPrefix'],
  ['caller', 'callerCountry'],
];

const ofNumbers: readonly Matcher[] = ['caller', 'callerPrefix', 'callerCountry'];

/** What is written of one call that does not go together. */
export const matchMisuse = (
  written: Readonly<Partial<Record<Matcher, unknown>>>,
): readonly Misuse[] => {
  const has = (name: Matcher) => written[name] !== undefined;
  const twice = doubles
    .filter(([first, second]) => has(first) && has(second))
    .map(([first, second]) => ({
      at: second,
      message: `\`${first}\` and \`${second}\` stand together, and one of them is enough.`,
      remedy: 'Keep one of the two.',
    }));
  const number = ofNumbers.find(has);
  if (!has('callerWithheld') || number === undefined) return twice;
  const message = `A caller who does not show a number has no \`${number}\`.`;
  return [...twice, { at: 'callerWithheld', message, remedy: 'Keep one of the two.' }];
};
