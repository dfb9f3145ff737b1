import * as z from 'zod';

/** Half of a character, and what no page, voice or log knows how to show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text of at most `most` characters that can be stored, shown and spoken. */
export const plainText = (most: number) =>
  z
    .string({ error: 'Write a text in quotation marks.' })
    .max(most, { error: `A text has ${most} characters at most.` })
    .refine((text) => !unspeakable.test(text) && text.isWellFormed(), {
      error: 'A text has no control characters and no halves of characters.',
    });
