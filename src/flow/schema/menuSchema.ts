import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { retrySchema } from './retrySchema.ts';
import { durationMs, flag, text } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const maxWordsPerKey = 20;
const maxWordLength = 100;
const leastTimeoutMs = 1000;
const maxTimeoutMs = 60_000;
const defaultTimeoutMs = 5000;

export const wordsSchema = () =>
  hinted(
    z.array(wordSchema).min(1).max(maxWordsPerKey),
    'What a caller may say instead. Where one key has words, each other has its own name.',
    `a list of 1 to ${maxWordsPerKey} texts`,
    'words: [billing, invoice]',
  );

const wordSchema = hinted(
  text(maxWordLength).meta({ type: ['string', 'number', 'boolean'] as never }),
  'A word or a few that a caller may say.',
  `a text of 1 to ${maxWordLength} characters`,
  'words: [billing, invoice]',
);

const keySchema = z.union([
  targetSchema('1', 'Where the call goes.'),
  z.strictObject({
    go: targetSchema('go', 'Where the call goes when the key is pressed or one of the words said.'),
    words: wordsSchema().optional(),
  }),
]);

const keysSchema = z
  .partialRecord(
    z.enum(dtmfKeys),
    hinted(keySchema, 'What this key does.', 'a step, or a map with `go` and `words`', '1: end'),
  )
  .superRefine((keys, context) => {
    if (Object.keys(keys).length > 0 || context.issues.length > 0) return;
    const params = { message: 'A menu without keys asks nothing.', remedy: 'Write `1: end`.' };
    context.issues.push({ code: 'custom', input: keys, params });
  })
  .meta({ minProperties: 1 });

/** A question that callers answer with a key or a word. */
export const menuSchema = z.strictObject({
  say: promptSchema('say', 'The question.'),
  keys: hinted(
    keysSchema,
    'What each key does: 0 to 9, star, pound. `star` repeats the menu unless it stands here.',
    'a map from keys to steps',
    'keys: { 1: end }',
  ),
  noInput: retrySchema('noInput', 'What happens when the caller does nothing.').optional(),
  noMatch: retrySchema('noMatch', 'What happens when the answer is none of the keys.').optional(),
  bargeIn: hinted(
    flag().default(true),
    'Whether an answer interrupts the question.',
    'true or false',
    'bargeIn: true',
  ),
  timeout: hinted(
    durationMs(leastTimeoutMs, maxTimeoutMs).default(defaultTimeoutMs),
    'How long to wait for an answer after the question: 1s to 60s, with words at most 20s.',
    'a time from 1s to 60s, such as 5s or 1500ms',
    'timeout: 5s',
  ),
});

export type RawMenu = z.output<typeof menuSchema>;
