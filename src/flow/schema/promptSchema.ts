import * as z from 'zod';
import { exactlyOne } from './exactlyOne.ts';
import { hinted } from './hints.ts';
import { languagePattern } from './languagePattern.ts';
import { text } from './scalar.ts';

/** What the speech service takes as one text. */
export const maxPromptLength = 4000;
/** SSML may be longer, but a call's state with its prompts must stay under 32 K characters. */
export const maxSsmlLength = 8000;
const maxFileNameLength = 100;

/** A prompt that is a text and nothing else. */
export const promptText = () =>
  hinted(
    text(maxPromptLength),
    'What is spoken. It may hold {{caller.number}}, {{called.number}} and {{variables.<name>}}.',
    `a text of 1 to ${maxPromptLength} characters`,
    'text: "Hello."',
  );

const fileName = (property: string, description: string) =>
  hinted(
    text(maxFileNameLength),
    description,
    'the name of a file in src/flows/prompts',
    `${property}: welcome.wav`,
  );

const sounds = () => ({
  text: promptText().optional(),
  ssml: hinted(
    text(maxSsmlLength),
    'A whole SSML document, from <speak …> to </speak>.',
    `SSML of 1 to ${maxSsmlLength} characters`,
    'ssml: "<speak>…</speak>"',
  ).optional(),
  file: fileName('file', 'A recording in src/flows/prompts: WAV, mono, 16 bit, 16 kHz.').optional(),
});

const recorded = () => ({
  recorded: fileName(
    'recorded',
    'The same as a recording, for when the speech service is down.',
  ).optional(),
});

const voiced = () =>
  hinted(
    z.union([promptText(), exactlyOne('A prompt', { ...sounds(), ...recorded() }, ['recorded'])]),
    'What is heard in this language.',
    'a text, or a map with `text`, `ssml` or `file`',
    'es-ES: "Hola."',
  );

const languageName = hinted(
  z.string().regex(languagePattern),
  'A language (BCP 47).',
  'a language such as es-ES',
  'es-ES: "Hola."',
);

const promptMap = () =>
  exactlyOne(
    'A prompt',
    {
      ...sounds(),
      in: hinted(
        z.record(languageName, voiced()),
        'The prompt in each language that callers may choose.',
        'a map from languages to prompts',
        'in: { en-US: "Hello.", es-ES: "Hola." }',
      ).optional(),
      ...recorded(),
    },
    ['recorded'],
  );

/**
 * What a caller hears: a text, or a map with `text`, `ssml`, `file` or `in`. `name` is its
 * property's.
 */
export const promptSchema = (name: string, description: string) =>
  hinted(
    z.union([promptText(), promptMap()]),
    description,
    'a text, or a map with `text`, `ssml`, `file` or `in`',
    `${name}: "Hello."`,
  );

export type RawPrompt = z.output<ReturnType<typeof promptSchema>>;
export type RawVoiced = z.output<ReturnType<typeof voiced>>;
