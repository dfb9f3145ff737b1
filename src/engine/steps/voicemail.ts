import { beep } from '../../flow/audio/beep.ts';
import type { Prompt, VoicemailStep } from '../../flow/flow.ts';
import type { Doing, TakingMessage } from '../call.ts';
import type { Collect, Command, Listen } from '../command.ts';
import type { StepEvent } from '../event.ts';
import { type CommandNumber, type Instant, later } from '../ids.ts';
import { firstWordMs, graceMs } from '../limits.ts';
import { inOrder, type Move, stay } from '../move.ts';
import { inState } from '../recording/inState.ts';
import { recordingNow } from '../recording/recordingNow.ts';
import { mayRecord, startRecording } from '../recording/startRecording.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { sayPrompts } from './say.ts';

const numbered = (scene: Scene, by: number): Scene => ({
  ...scene,
  n: (scene.n + by) as CommandNumber,
});

const listen = (step: VoicemailStep, scene: Scene, prompts: readonly Prompt[]): Listen => ({
  kind: 'listen',
  n: scene.n,
  speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
  silenceMs: firstWordMs,
  endSilenceMs: step.endSilenceMs,
});

/** Keys alone: for as long as the message may last, and one ends it. */
const listenForKey = (
  scene: Scene,
  prompts: readonly Prompt[],
  at: Instant,
  until: Instant,
): Collect => ({
  kind: 'collect',
  n: scene.n,
  speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
  most: 1,
  stopKey: null,
  silenceMs: Math.max(1000, until - at),
  betweenKeysMs: 1000,
  bargeIn: false,
});

/**
 * The recording begins before the beep, so that no word is lost. A call that is recorded already
 * can have no second recording: the first one ends here.
 */
const takeMessage = (step: VoicemailStep, scene: Scene, at: Instant): Move => {
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

export const thank = (prompts: readonly Prompt[], scene: Scene): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'say',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
    },
  ],
  doing: { kind: 'thanking', token: scene.n, prompts },
});

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

/** Listens on, with the ear that is left. */
const listenOn = (
  step: VoicemailStep,
  scene: Scene,
  doing: TakingMessage,
  at: Instant,
  prompts: readonly Prompt[],
): Move => {
  const command =
    doing.ear === 'speech'
      ? listen(step, scene, prompts)
      : listenForKey(scene, prompts, at, doing.until);
  return { kind: 'act', commands: [command], doing: { ...doing, token: scene.n } };
};

/**
 * Without speech silence cannot be told: a key and the greatest length are left. The beep may not
 * have been heard yet, so it comes again. Without keys, time alone ends the message.
 */
const onDeaf = (step: VoicemailStep, scene: Scene, doing: TakingMessage, at: Instant): Move => {
  if (doing.ear === 'speech') {
    return listenOn(step, scene, { ...doing, ear: 'keys', isBlank: false }, at, [beep]);
  }
  const waitMs = Math.max(0, doing.until - at) + graceMs;
  return { kind: 'become', doing: { ...doing, ear: 'time' }, waitMs };
};

const onMessage = (
  step: VoicemailStep,
  scene: Scene,
  doing: TakingMessage,
  event: StepEvent,
): Move => {
  // Nobody listens any more: whatever comes is late.
  if (doing.ear === 'time' && 'token' in event && event.token === doing.token) return stay;
  switch (event.kind) {
    case 'RecordingRefused':
      return { kind: 'go', target: step.ifFails };
    case 'SpeechHeard':
    case 'NoMatch':
    case 'TimerFired':
      return endMessage(step, scene, doing, 'stopped');
    case 'NoInput': {
      const isBlank = doing.ear === 'speech' && doing.isBlank;
      return endMessage(step, scene, doing, isBlank ? 'empty' : 'stopped');
    }
    case 'KeysPressed':
      return event.keys.includes('pound')
        ? endMessage(step, scene, doing, 'stopped')
        : listenOn(step, scene, { ...doing, isBlank: false }, event.at, []);
    case 'AskFailed':
      return onDeaf(step, scene, doing, event.at);
    default:
      return stay;
  }
};

export const enterVoicemail = (step: VoicemailStep, scene: Scene, at: Instant): Move =>
  step.prompt === null ? takeMessage(step, scene, at) : sayPrompts([step.prompt], scene);

/** A prompt, a beep, the message, thanks; nothing recorded leads to `ifFails`. */
export const onVoicemailEvent = (
  step: VoicemailStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'takingMessage') return onMessage(step, scene, doing, event);
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  if (!isOver) return stay;
  if (doing.kind === 'saying') return takeMessage(step, scene, event.at);
  return doing.kind === 'thanking' ? { kind: 'go', target: step.go } : stay;
};
