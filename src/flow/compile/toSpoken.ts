import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt } from '../flow.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';
import { toPrompt } from './toPrompt.ts';

/** The prompt that is written; null for none. */
export const toSpoken = (raw: RawPrompt | undefined, audio: AudioFiles): Prompt | null =>
  raw === undefined ? null : toPrompt(raw, audio);
