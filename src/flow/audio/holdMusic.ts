import type { Prompt } from '../flow.ts';

/** A beat of the tune, and how many there are. */
export const beatMs = 450;
export const beats = 48;

/**
 * What callers hear who wait, unless their flow says otherwise: a recording of our own making. The
 * number goes up with every change of the tune, for a recording is fetched once and kept.
 */
export const holdMusic = {
  kind: 'file',
  file: 'hold-music-1.wav',
  ms: beatMs * beats,
} as const satisfies Prompt;
