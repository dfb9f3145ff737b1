import type { VoicemailStep } from '../../flow/keepStep.ts';
import type { Doing, TakingMessage } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { endMessage, takeMessage } from './message.ts';
import { listenOn, onDeaf } from './messageEar.ts';
import { sayPrompts } from './say.ts';
import { thank } from './thank.ts';

const isTheEnd = ({ kind }: StepEvent): boolean =>
  kind === 'SpeechHeard' || kind === 'NoMatch' || kind === 'TimerFired' || kind === 'KeysPressed';

const onMessage = (
  step: VoicemailStep,
  scene: Scene,
  doing: TakingMessage,
  event: StepEvent,
): Move => {
  // Nobody listens any more: whatever comes is late.
  if (doing.ear === 'time' && 'token' in event && event.token === doing.token) return stay;
  const end = (state: 'stopped' | 'empty'): Move => endMessage(step, scene, doing, state);
  if (event.kind === 'RecordingRefused') return { kind: 'go', target: step.ifFails };
  if (event.kind === 'AskFailed') return onDeaf(step, scene, doing, event.at);
  if (event.kind === 'NoInput') {
    return end(doing.ear === 'speech' && doing.isBlank ? 'empty' : 'stopped');
  }
  if (event.kind === 'KeysPressed' && !event.keys.includes('pound')) {
    return listenOn(step, scene, { ...doing, isBlank: false }, event.at, []);
  }
  return isTheEnd(event) ? end('stopped') : stay;
};

/** A message whose end is lost is over, and thanks that were lost are said again. */
export const repeatMessage = (
  step: VoicemailStep,
  scene: Scene,
  doing: Extract<Doing, { kind: 'takingMessage' | 'thanking' }>,
): Move =>
  doing.kind === 'thanking'
    ? thank(doing.prompts, scene)
    : endMessage(step, scene, doing, 'stopped');

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
