import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { exactlyOne } from './exactlyOne.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { retrySchema } from './retrySchema.ts';
import { durationMs, flag, scalar, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

/** The service takes no more keys at once. */
const maxDigits = 20;
const maxNumber = 999_999_999;
const leastTimeoutMs = 1000;
const maxTimeoutMs = 60_000;
const defaultTimeoutMs = 5000;
const defaultBetweenKeysMs = 3000;

const variableName = (property: string, description: string) =>
  hinted(
    z.string().regex(/^[A-Za-z_]\w{0,63}$/),
    description,
    'a name: a letter, then letters, digits or _',
    `${property}: account`,
  );

/** `4` or `4-8` digits. */
const lengthSchema = hinted(
  scalar(
    (value) => {
      const [, first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(value) ?? [];
      const [least, most] = [Number(first), Number(last)];
      return least >= 1 && least <= most && most <= maxDigits ? { least, most } : null;
    },
    { type: ['string', 'integer'] },
  ),
  'How many digits: one number, or the least and the most.',
  `a number from 1 to ${maxDigits}, or two with a hyphen between them`,
  'length: 4-8',
);

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const countrySchema = scalar(
  (value) => (/^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined ? value : null),
  { type: 'string', pattern: '^[A-Z]{2}$' },
);

const kindMap = exactlyOne('`as`', {
  number: hinted(
    z.strictObject({
      from: hinted(
        wholeNumber(0, maxNumber),
        'The least that is taken.',
        'a whole number',
        'from: 1',
      ),
      to: hinted(wholeNumber(0, maxNumber), 'The most that is taken.', 'a number', 'to: 100'),
    }),
    'A whole number within bounds.',
    'a map with `from` and `to`',
    'number: { from: 1, to: 100 }',
  ).optional(),
  phone: hinted(
    countrySchema,
    'A phone number, national ones as dialled in this country (ISO 3166).',
    'a country such as US',
    'phone: US',
  ).optional(),
  date: hinted(
    z.enum(['DDMMYYYY', 'MMDDYYYY', 'YYYYMMDD']),
    'A day, typed in this order.',
    '`DDMMYYYY`, `MMDDYYYY` or `YYYYMMDD`',
    'date: DDMMYYYY',
  ).optional(),
});

const kindSchema = hinted(
  z.union([z.enum(['digits', 'card']), kindMap]),
  'What the digits must be; `card`: the last digit must be right by the formula of cards.',
  '`digits`, `card`, or a map with `number`, `phone` or `date`',
  'as: digits',
);

const stopKeySchema = hinted(
  z.enum([...dtmfKeys.filter((key) => !/\d/.test(key)), 'none']).default('pound'),
  'The key that ends the answer before it has all its digits.',
  '`pound`, `star` or `none`',
  'stopKey: pound',
);

const timeout = (name: string, description: string, defaultMs: number) =>
  hinted(
    durationMs(leastTimeoutMs, maxTimeoutMs).default(defaultMs),
    description,
    'a time from 1s to 60s, such as 5s or 1500ms',
    `${name}: ${defaultMs / 1000}s`,
  );

const confirmSchema = promptSchema(
  'confirm',
  'Reads the answer back as {{answer}} or {{answer.digits}}; 1 confirms it, 2 asks again.',
);

/** A question that callers answer with digits. */
export const collectSchema = z.strictObject({
  say: promptSchema('say', 'The question.'),
  into: variableName('into', 'The variable that gets the answer: {{variables.<name>}}.'),
  as: kindSchema.default('digits'),
  length: lengthSchema.optional(),
  secret: hinted(
    flag().default(false),
    'Whether the answer is never stored in the clear, logged or shown, as a PIN.',
    'true or false',
    'secret: true',
  ),
  stopKey: stopKeySchema,
  timeout: timeout('timeout', 'How long to wait for the first digit.', defaultTimeoutMs),
  betweenKeys: timeout('betweenKeys', 'How long to wait for the next one.', defaultBetweenKeysMs),
  bargeIn: hinted(
    flag().default(true),
    'Whether a key interrupts the question.',
    'true or false',
    'bargeIn: true',
  ),
  confirm: confirmSchema.optional(),
  noInput: retrySchema('noInput', 'What happens when the caller does nothing.').optional(),
  noMatch: retrySchema('noMatch', 'What happens when there are too few digits.').optional(),
  invalid: retrySchema(
    'invalid',
    'What happens when the digits are not what `as` asks for.',
  ).optional(),
  go: targetSchema('go', 'Where the call goes with the answer.'),
});

export type RawCollect = z.output<typeof collectSchema>;
