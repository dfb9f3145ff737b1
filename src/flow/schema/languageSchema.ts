import * as z from 'zod';
import { dtmfKeys } from '../flow.ts';
import { hinted } from './hints.ts';
import { languagePattern } from './languagePattern.ts';
import { wordsSchema } from './menuSchema.ts';
import { promptSchema } from './promptSchema.ts';
import { retrySchema } from './retrySchema.ts';
import { durationMs } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const leastTimeoutMs = 1000;
const maxTimeoutMs = 20_000;
const defaultTimeoutMs = 5000;

const choiceSchema = hinted(
  z.strictObject({
    language: hinted(
      z.string().regex(languagePattern),
      'One of the flow’s `languages`.',
      'a language such as es-ES',
      'language: es-ES',
    ),
    say: promptSchema('say', 'What is said of this choice, in its own language.'),
    words: wordsSchema().optional(),
  }),
  'A language that may be chosen.',
  'a map with `language` and `say`',
  '2: { language: es-ES, say: "Para español, oprima dos." }',
);

/** Lets callers choose the language of everything that follows. */
export const languageSchema = z.strictObject({
  choices: hinted(
    z.partialRecord(z.enum(dtmfKeys), choiceSchema),
    'The languages, by the key that chooses each.',
    'a map from keys to languages',
    'choices: { 1: { language: en-US, say: "For English, press 1." } }',
  ),
  timeout: hinted(
    durationMs(leastTimeoutMs, maxTimeoutMs).default(defaultTimeoutMs),
    'How long to wait for an answer.',
    'a time from 1s to 20s',
    'timeout: 5s',
  ),
  noInput: retrySchema('noInput', 'What happens when the caller does nothing.').optional(),
  noMatch: retrySchema('noMatch', 'What happens when the key is none of these.').optional(),
  go: targetSchema('go', 'Where the call goes with the language.'),
});

export type RawLanguage = z.output<typeof languageSchema>;
