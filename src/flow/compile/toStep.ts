import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt, Step, StepId, Target } from '../flow.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toMenu } from './toMenu.ts';
import { toPrompt } from './toPrompt.ts';
import { toRecord } from './toRecord.ts';
import { toVoicemail } from './toVoicemail.ts';

type Say = NonNullable<RawStep['say']>;
type Transfer = NonNullable<RawStep['transfer']>;

const spoken = (raw: RawPrompt | undefined, audio: AudioFiles): Prompt | null =>
  raw === undefined ? null : toPrompt(raw, audio);

const toSay = (raw: Say, audio: AudioFiles): Step => {
  const { prompt, go } = typeof raw === 'string' ? { prompt: raw, go: 'end' } : raw;
  // Checked by `checks/missingTargets`.
  return { kind: 'say', prompt: toPrompt(prompt, audio), go: go as Target };
};

const toTransfer = ({ to, say, ifFails }: Transfer, audio: AudioFiles): Step => ({
  kind: 'transfer',
  to,
  prompt: spoken(say, audio),
  ifFails: ifFails as Target, // Checked by `checks/missingTargets`.
});

/** A step as the engine has it, its defaults written out; `keyOrder` is that of a menu's keys. */
export const toStep = (
  id: StepId,
  raw: RawStep,
  keyOrder: readonly string[],
  audio: AudioFiles,
): Step => {
  if (raw.say !== undefined) return toSay(raw.say, audio);
  if (raw.menu !== undefined) return toMenu(id, raw.menu, keyOrder, audio);
  if (raw.transfer !== undefined) return toTransfer(raw.transfer, audio);
  if (raw.voicemail !== undefined) return toVoicemail(raw.voicemail, audio);
  if (raw.record !== undefined) return toRecord(raw.record, audio);
  return { kind: 'hangup', prompt: spoken(raw.hangup?.say, audio) };
};
