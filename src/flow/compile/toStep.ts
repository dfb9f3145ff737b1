import type { AudioFiles } from '../audioFiles.ts';
import type { Step, StepId } from '../flow.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toKeep } from './toKeep.ts';
import { toOutbound } from './toOutbound.ts';
import { toReach } from './toReach.ts';
import { toRequest } from './toRequest.ts';
import { toRule } from './toRule.ts';
import { toSpoken } from './toSpoken.ts';
import { toTalk } from './toTalk.ts';

/** A step as the engine has it, its defaults written out; `keyOrder` is that of its keys. */
export const toStep = (
  id: StepId,
  raw: RawStep,
  keyOrder: readonly string[],
  audio: AudioFiles,
): Step =>
  toTalk(id, raw, keyOrder, audio) ??
  toReach(raw, audio) ??
  toKeep(raw, audio) ??
  toOutbound(raw, audio) ??
  toRule(raw) ??
  (raw.request === undefined ? null : toRequest(raw.request, audio)) ?? {
    kind: 'hangup',
    prompt: toSpoken(raw.hangup?.say, audio),
  };
