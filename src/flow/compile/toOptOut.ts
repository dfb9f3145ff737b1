import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { OptOutStep } from '../outboundStep.ts';
import type { RawOptOut } from '../schema/optOutSchema.ts';
import { toPrompt } from './toPrompt.ts';

/** What is said, in English, where a flow does not. */
export const optOutWords = 'We will not call this number again. Goodbye.';

/** An opt-out as the engine has it; the targets are checked by `checks/missingTargets`. */
export const toOptOut = (raw: RawOptOut, audio: AudioFiles): OptOutStep => ({
  kind: 'optOut',
  prompt: raw.say === undefined ? { kind: 'text', text: optOutWords } : toPrompt(raw.say, audio),
  go: raw.go as Target,
  ifFails: raw.ifFails as Target,
});
