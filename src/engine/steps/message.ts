import { beep } from '../../flow/audio/beep.ts';
import type { VoicemailStep } from '../../flow/keepStep.ts';
import type { TakingMessage } from '../call.ts';
import type { Command } from '../command.ts';
import { type CommandNumber, type Instant, later } from '../ids.ts';
import { inOrder, type Move } from '../move.ts';
import { inState } from '../recording/inState.ts';
import { recordingNow } from '../recording/recordingNow.ts';
import { mayRecord, startRecording } from '../recording/startRecording.ts';
import type { Scene } from '../scene.ts';
import { listen } from './messageEar.ts';
import { thank } from './thank.ts';

const numbered = (scene: Scene, by: number): Scene => ({
  ...scene,
  n: (scene.n + by) as CommandNumber,
});

/**
 * The recording begins before the beep, so that no word is lost. A call that is recorded already
 * can have no second recording: the first one ends here.
 */
export const takeMessage = (step: VoicemailStep, scene: Scene, at: Instant): Move => {
  if (!mayRecord(scene.call)) return { kind: 'go', target: step.ifFails };
  const other = recordingNow(scene.call);
  if (other !== null) {
    const stopped = inState(scene.call, other.n, 'stopped');
    const next = numbered({ ...scene, call: { ...scene.call, recordings: stopped } }, 1);
    return inOrder(
      [{ kind: 'stopRecording', n: scene.n, of: other.n }],
      takeMessage(step, next, at),
    );
  }
  const { command, recordings } = startRecording(scene, 'voicemail', scene.n, at);
  const timed = numbered(scene, 1);
  const heard = numbered(scene, 2);
  const until = later(at, scene.pauseMs + beep.ms + step.maxMs);
  return {
    kind: 'note',
    facts: { recordings },
    next: {
      kind: 'act',
      commands: [command, { kind: 'remind', n: timed.n, at: until }, listen(step, heard, [beep])],
      doing: {
        kind: 'takingMessage',
        token: heard.n,
        recording: scene.n,
        timer: timed.n,
        until,
        ear: 'speech',
        isBlank: true,
      },
    },
  };
};

/** Ends the recording, and thanks; `empty` where nobody has said anything. */
export const endMessage = (
  step: VoicemailStep,
  scene: Scene,
  { recording }: TakingMessage,
  state: 'stopped' | 'empty',
): Move => {
  const stop: Command = { kind: 'stopRecording', n: scene.n, of: recording };
  const next: Move =
    step.thanks === null
      ? { kind: 'go', target: step.go }
      : thank([step.thanks], numbered(scene, 1));
  const recordings = inState(scene.call, recording, state);
  return { kind: 'note', facts: { recordings }, next: inOrder([stop], next) };
};
