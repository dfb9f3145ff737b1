import type { Prompt } from '../flow.ts';

/**
 * What callers hear when they are to speak: a recording of our own making. The number goes up with
 * every change of the sound, for a recording is fetched once and kept.
 */
export const beep = {
  kind: 'file',
  file: 'beep-1.wav',
  ms: 400,
} as const satisfies Prompt;
