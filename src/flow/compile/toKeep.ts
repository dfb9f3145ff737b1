import type { AudioFiles } from '../audioFiles.ts';
import type { Step } from '../flow.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toRecord } from './toRecord.ts';
import { toVoicemail } from './toVoicemail.ts';

/** A step that keeps what is said; null for another. */
export const toKeep = (raw: RawStep, audio: AudioFiles): Step | null => {
  if (raw.voicemail !== undefined) return toVoicemail(raw.voicemail, audio);
  return raw.record === undefined ? null : toRecord(raw.record, audio);
};
