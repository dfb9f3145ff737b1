import type { Flow, Step } from '../flow/flow.ts';
import { applyMove, sceneOf } from './applyMove.ts';
import { awaitedBy } from './awaitedBy.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { StepEvent } from './event.ts';
import type { CommandNumber } from './ids.ts';
import { hangUp, sayGoodbye } from './leave.ts';
import type { Move } from './move.ts';
import { onStepEvent } from './onStepEvent.ts';
import { repeatStep } from './repeatStep.ts';
import { askAgain } from './ringing/askAgain.ts';

/** The command that an event answers; null for one about who is on the call. */
const answeredBy = (event: StepEvent): CommandNumber | null => {
  if ('token' in event) return event.token;
  return 'n' in event ? event.n : null;
};

/** The provider can no longer speak or understand, which the call has not known yet. */
const isSpeechLost = (call: ActiveCall, event: StepEvent): boolean =>
  (event.kind === 'PromptFailed' || event.kind === 'AskFailed') &&
  event.cause === 'speechDown' &&
  call.speech === 'up';

/** The same once more, recorded and by keys alone: it is no failure of the caller. */
const repeatByKeys = (flow: Flow, call: ActiveCall, event: StepEvent): Decision => {
  const { at } = event;
  const unspoken: ActiveCall = { ...call, speech: 'down' };
  const step = flow.steps[call.step];
  const scene = sceneOf(flow, unspoken, 0);
  const { doing } = call;
  const again = (given: Step): Move | null => {
    if (doing.kind === 'ringingOthers') return askAgain(given, scene, doing, event);
    // A message goes on being recorded, whoever cannot listen to it, and a web service answers.
    return doing.kind === 'takingMessage' || doing.kind === 'requesting'
      ? onStepEvent(given, scene, doing, event)
      : repeatStep(given, scene, doing, at);
  };
  const move = step === undefined ? null : again(step);
  return move === null
    ? sayGoodbye(flow, unspoken, 'failed', at)
    : applyMove(flow, unspoken, move, at);
};

/** What the step that a call is in makes of an event, if the call waits for it. */
export const hear = (flow: Flow, call: ActiveCall, event: StepEvent): Decision => {
  const { doing } = call;
  const answered = answeredBy(event);
  const isPast = answered !== null && !awaitedBy(doing).includes(answered);
  if (isPast || doing.kind === 'hangingUp') return { call, commands: [] };
  const heard: ActiveCall = { ...call, silences: 0 };
  if (doing.kind === 'sayingGoodbye') {
    const over = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
    return over ? hangUp(heard, doing.outcome, event.at) : { call, commands: [] };
  }
  if (isSpeechLost(call, event)) return repeatByKeys(flow, heard, event);
  const step = flow.steps[call.step];
  if (step === undefined) return sayGoodbye(flow, heard, 'failed', event.at);
  const move = onStepEvent(step, sceneOf(flow, heard, 0), doing, event);
  return move.kind === 'stay' ? { call, commands: [] } : applyMove(flow, heard, move, event.at);
};
