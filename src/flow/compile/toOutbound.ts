import type { AudioFiles } from '../audioFiles.ts';
import type { Step } from '../flow.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toConfirmHuman } from './toConfirmHuman.ts';
import { toOptOut } from './toOptOut.ts';

/** A step of calls that we place; null for another. */
export const toOutbound = (raw: RawStep, audio: AudioFiles): Step | null => {
  if (raw.confirmHuman !== undefined) return toConfirmHuman(raw.confirmHuman, audio);
  return raw.optOut === undefined ? null : toOptOut(raw.optOut, audio);
};
