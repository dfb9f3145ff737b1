import type { Flow } from '../flow/flow.ts';
import { applyMove, sceneOf } from './applyMove.ts';
import { awaitedBy } from './awaitedBy.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { StepEvent } from './event.ts';
import type { CommandNumber } from './ids.ts';
import { hangUp, sayGoodbye } from './leave.ts';
import { onStepEvent } from './onStepEvent.ts';

/** The command that an event answers; null for one about who is on the call. */
const answeredBy = (event: StepEvent): CommandNumber | null => {
  if ('token' in event) return event.token;
  return 'n' in event ? event.n : null;
};

/** Lets the step that a call is in hear an event, unless it answers a command that is past. */
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
  const step = flow.steps[call.step];
  if (step === undefined) return sayGoodbye(flow, heard, 'failed', event.at);
  const move = onStepEvent(step, sceneOf(flow, heard, 0), doing, event);
  return move.kind === 'stay' ? { call, commands: [] } : applyMove(flow, heard, move, event.at);
};
