import type { AudioFiles } from '../audioFiles.ts';
import type { Retry, Target } from '../flow.ts';
import { defaultTries, type RawRetry } from '../schema/retrySchema.ts';
import { toPrompt } from './toPrompt.ts';

/** What happens when a question gets no usable answer, its defaults written out. */
export const toRetry = (raw: RawRetry | undefined, audio: AudioFiles): Retry => ({
  prompt: raw?.say === undefined ? null : toPrompt(raw.say, audio),
  tries: raw?.tries ?? defaultTries,
  go: (raw?.go ?? 'end') as Target, // Checked by `checks/missingTargets`.
});
