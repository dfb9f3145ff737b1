import type { Step } from '../../flow/flow.ts';
import type { ActiveCall } from '../call.ts';
import type { Command } from '../command.ts';
import { nextNumber } from '../leave.ts';
import { inState } from './inState.ts';
import { recordingNow } from './recordingNow.ts';

const isSecret = (step: Step): boolean => step.kind === 'collect' && step.isSecret;

/**
 * What becomes of the recording of a call that enters `step`: it pauses for a step whose answer is
 * secret, and goes on with the first one that has none. The commands come before those of the step.
 */
export const aroundSecret = (
  step: Step,
  call: ActiveCall,
): Readonly<{ call: ActiveCall; commands: readonly Command[] }> => {
  const now = recordingNow(call);
  if (now === null || isSecret(step) === (now.state === 'paused')) return { call, commands: [] };
  const n = call.nextCommand;
  const isPausing = now.state !== 'paused';
  return {
    call: {
      ...call,
      nextCommand: nextNumber(n),
      recordings: inState(call, now.n, isPausing ? 'paused' : 'running'),
    },
    commands: [{ kind: isPausing ? 'pauseRecording' : 'resumeRecording', n, of: now.n }],
  };
};
