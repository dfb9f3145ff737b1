import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { CallbackStep } from '../queueStep.ts';
import type { RawCallback } from '../schema/callbackSchema.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';
import { toPrompt } from './toPrompt.ts';

/** What is said, in English, where a flow does not. */
export const callbackWords = {
  noted: 'We will call you back.',
  already: 'We already have your request to be called back.',
} as const;

const or = (raw: RawPrompt | undefined, words: string, audio: AudioFiles) =>
  raw === undefined ? ({ kind: 'text', text: words } as const) : toPrompt(raw, audio);

/** A callback as the engine has it; its targets are checked by `checks/missingTargets`. */
export const toCallback = (raw: RawCallback, audio: AudioFiles): CallbackStep => ({
  kind: 'callback',
  prompt: toPrompt(raw.say, audio),
  number: raw.number ?? '{{caller.number}}',
  afterMs: raw.after,
  noted: or(raw.noted, callbackWords.noted, audio),
  already: or(raw.already, callbackWords.already, audio),
  answered: raw.answered as Target,
  tries: raw.tries,
  retryMs: raw.retryAfter,
  go: raw.go as Target,
  ifDeclined: raw.ifDeclined as Target,
  ifRefused: raw.ifRefused as Target,
});
