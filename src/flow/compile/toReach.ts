import type { AudioFiles } from '../audioFiles.ts';
import type { Step, Target } from '../flow.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toCallback } from './toCallback.ts';
import { toConnect } from './toConnect.ts';
import { toQueue } from './toQueue.ts';
import { toSpoken } from './toSpoken.ts';

type Transfer = NonNullable<RawStep['transfer']>;

const toTransfer = ({ to, say, ifFails }: Transfer, audio: AudioFiles): Step => ({
  kind: 'transfer',
  to,
  prompt: toSpoken(say, audio),
  ifFails: ifFails as Target, // Checked by `checks/missingTargets`.
});

/** A step that brings the caller together with other people; null for another. */
export const toReach = (raw: RawStep, audio: AudioFiles): Step | null => {
  if (raw.transfer !== undefined) return toTransfer(raw.transfer, audio);
  if (raw.queue !== undefined) return toQueue(raw.queue, audio);
  if (raw.callback !== undefined) return toCallback(raw.callback, audio);
  return raw.connect === undefined ? null : toConnect(raw.connect, audio);
};
