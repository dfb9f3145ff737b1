import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, text, wholeNumber } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const leastListenMs = 1_000;
const maxListenMs = 10_000;
const defaultListenMs = 2_000;
/** The most that the provider waits where words are listened for. */
const maxTimeoutMs = 20_000;
const defaultTimeoutMs = 5_000;
const maxTries = 5;
const defaultTries = 3;
const leastWords = 3;
const maxWords = 50;
/** People answer with a name or a company; who says more in one go reads a text. */
const defaultWords = 9;
const leastLengthMs = 3_000;
const maxLengthMs = 30_000;
const defaultLengthMs = 6_000;
const maxPhrases = 50;
const maxPhraseLength = 100;

const phrase = hinted(
  text(maxPhraseLength).meta({ type: ['string', 'number', 'boolean'] as never }),
  'A few words that only a machine says.',
  `a text of 1 to ${maxPhraseLength} characters`,
  'phrases: ["is not available"]',
);

/** Finds out whether a person has answered. */
export const confirmHumanSchema = z.strictObject({
  say: promptSchema('say', 'Asks whoever answered for the key.'),
  key: hinted(
    z.enum(dtmfKeys).default('1'),
    'The key that only a person presses.',
    'a key: 0 to 9, star or pound',
    'key: 1',
  ),
  listen: hinted(
    durationMs(leastListenMs, maxListenMs).default(defaultListenMs),
    'How long to listen before the question: 1s to 10s.',
    'a time from 1s to 10s, such as 2s',
    'listen: 2s',
  ),
  timeout: hinted(
    durationMs(leastListenMs, maxTimeoutMs).default(defaultTimeoutMs),
    'How long to wait for the key after the question: 1s to 20s.',
    'a time from 1s to 20s, such as 5s',
    'timeout: 5s',
  ),
  tries: hinted(
    wholeNumber(1, maxTries).default(defaultTries),
    'How often the question is asked.',
    `a whole number from 1 to ${maxTries}`,
    'tries: 3',
  ),
  words: hinted(
    wholeNumber(leastWords, maxWords).default(defaultWords),
    'Whoever says as many words in one go is a machine.',
    `a whole number from ${leastWords} to ${maxWords}`,
    'words: 9',
  ),
  length: hinted(
    durationMs(leastLengthMs, maxLengthMs).default(defaultLengthMs),
    'Whoever greets as long as that is a machine: 3s to 30s.',
    'a time from 3s to 30s, such as 6s',
    'length: 6s',
  ),
  phrases: hinted(
    z.array(phrase).min(1).max(maxPhrases),
    'What only a machine says, beside what is known of the language.',
    `a list of 1 to ${maxPhrases} texts`,
    'phrases: ["is not available"]',
  ).optional(),
  person: targetSchema('person', 'Where the call goes when the key was pressed.'),
  machine: targetSchema('machine', 'Where it goes when a machine has answered.').default('end'),
  unknown: targetSchema('unknown', 'Where it goes when neither is certain.').default('end'),
});

export type RawConfirmHuman = z.output<typeof confirmHumanSchema>;
