import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { ConfirmHumanStep } from '../outboundStep.ts';
import type { RawConfirmHuman } from '../schema/confirmHumanSchema.ts';
import { toPrompt } from './toPrompt.ts';

/** The question for a person as the engine has it; `checks/missingTargets` checks the targets. */
export const toConfirmHuman = (raw: RawConfirmHuman, audio: AudioFiles): ConfirmHumanStep => ({
  kind: 'confirmHuman',
  prompt: toPrompt(raw.say, audio),
  key: raw.key,
  listenMs: raw.listen,
  silenceMs: raw.timeout,
  tries: raw.tries,
  machineWords: raw.words,
  machineMs: raw.length,
  phrases: raw.phrases ?? [],
  person: raw.person as Target,
  machine: raw.machine as Target,
  unknown: raw.unknown as Target,
});
