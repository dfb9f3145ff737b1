import * as z from 'zod';
import { exactlyOne } from './exactlyOne.ts';
import { hinted } from './hints.ts';
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

const promptMap = () =>
  exactlyOne('A prompt', {
    text: promptText().optional(),
    ssml: hinted(
      text(maxSsmlLength),
      'A whole SSML document, from <speak …> to </speak>.',
      `SSML of 1 to ${maxSsmlLength} characters`,
      'ssml: "<speak>…</speak>"',
    ).optional(),
    file: hinted(
      text(maxFileNameLength),
      'A recording in src/flows/prompts: WAV, mono, 16 bit, 16 kHz.',
      'the name of a file in src/flows/prompts',
      'file: welcome.wav',
    ).optional(),
  });

/**
 * What a caller hears: a text, or a map with `text`, `ssml` or `file`. `name` is its property's.
 */
export const promptSchema = (name: string, description: string) =>
  hinted(
    z.union([promptText(), promptMap()]),
    description,
    'a text, or a map with `text`, `ssml` or `file`',
    `${name}: "Hello."`,
  );

export type RawPrompt = z.output<ReturnType<typeof promptSchema>>;
