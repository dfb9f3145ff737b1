import * as z from 'zod';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, text, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const second = 1_000;
const minute = 60_000;
const hour = 60 * minute;
const maxTries = 5;
const maxNumberLength = 100;

export const callbackTries = () =>
  hinted(
    wholeNumber(1, maxTries).default(3),
    'How often the number is called until somebody answers.',
    `a whole number from 1 to ${maxTries}`,
    'tries: 3',
  );

export const retryAfter = () =>
  hinted(
    durationMs(10 * second, 12 * hour).default(5 * minute),
    'How long after a call that nobody answered the next one is made: 10s to 12h.',
    'a time from 10s to 12h, such as 5m',
    'retryAfter: 5m',
  );

/** A call that the caller asks for, without anybody to wait for. */
export const callbackSchema = z.strictObject({
  say: promptSchema('say', 'What asks to press 1 to be called back, or 2 not to be.'),
  number: hinted(
    text(maxNumberLength),
    'The number to be called; the caller’s own unless written.',
    'a text such as {{variables.phone}}',
    'number: "{{variables.phone}}"',
  ).optional(),
  after: hinted(
    durationMs(0, 24 * hour).default(0),
    'How long to wait before the number is called: 0s to 24h.',
    'a time from 0s to 24h, such as 10m',
    'after: 10m',
  ),
  noted: promptSchema('noted', 'What is said when the callback is noted.').optional(),
  already: promptSchema('already', 'What is said if the number has one already.').optional(),
  answered: targetSchema('answered', 'Where the call back begins once it is answered.'),
  tries: callbackTries(),
  retryAfter: retryAfter(),
  go: targetSchema('go', 'Where the call goes once the callback is noted.').default('end'),
  ifDeclined: targetSchema(
    'ifDeclined',
    'Where it goes if the caller presses 2, or nothing: to `collect` another number, perhaps.',
  ),
  ifRefused: targetSchema(
    'ifRefused',
    'Where it goes if there is no number, or one that must not be called.',
  ),
});

export type RawCallback = z.output<typeof callbackSchema>;
