import type { AudioFiles } from '../audioFiles.ts';
import type { Step, StepId, Target } from '../flow.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toCollect } from './toCollect.ts';
import { toLanguage } from './toLanguage.ts';
import { toMenu } from './toMenu.ts';
import { toPrompt } from './toPrompt.ts';

type Say = NonNullable<RawStep['say']>;

const toSay = (raw: Say, audio: AudioFiles): Step => {
  const { prompt, go } = typeof raw === 'string' ? { prompt: raw, go: 'end' } : raw;
  // Checked by `checks/missingTargets`.
  return { kind: 'say', prompt: toPrompt(prompt, audio), go: go as Target };
};

/** A step that talks with the caller alone; null for another. */
export const toTalk = (
  id: StepId,
  raw: RawStep,
  keyOrder: readonly string[],
  audio: AudioFiles,
): Step | null => {
  if (raw.say !== undefined) return toSay(raw.say, audio);
  if (raw.menu !== undefined) return toMenu(id, raw.menu, keyOrder, audio);
  if (raw.collect !== undefined) return toCollect(raw.collect, audio);
  return raw.language === undefined ? null : toLanguage(raw.language, keyOrder, audio);
};
