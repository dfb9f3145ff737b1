import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { VoicemailStep } from '../keepStep.ts';
import type { RawVoicemail } from '../schema/voicemailSchema.ts';
import { toPrompt } from './toPrompt.ts';

/** A voicemail as the engine has it; the targets are checked by `checks/missingTargets`. */
export const toVoicemail = (raw: RawVoicemail, audio: AudioFiles): VoicemailStep => ({
  kind: 'voicemail',
  prompt: raw.say === undefined ? null : toPrompt(raw.say, audio),
  maxMs: raw.maxLength,
  endSilenceMs: raw.endSilence,
  thanks: raw.thanks === undefined ? null : toPrompt(raw.thanks, audio),
  go: raw.go as Target,
  ifFails: raw.ifFails as Target,
  notify: { webhook: raw.notify?.webhook ?? null, teams: raw.notify?.teams ?? null },
});
