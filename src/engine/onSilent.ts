import type { Flow } from '../flow/flow.ts';
import { applyMove, sceneOf } from './applyMove.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { Instant } from './ids.ts';
import { end, hangUp, sayGoodbye } from './leave.ts';
import { maxSilences } from './limits.ts';
import { repeatStep } from './repeatStep.ts';

const repeat = (flow: Flow, call: ActiveCall, at: Instant): Decision => {
  const step = flow.steps[call.step];
  const move = step === undefined ? null : repeatStep(step, sceneOf(flow, call, 0), call.doing);
  return move === null ? sayGoodbye(flow, call, 'failed', at) : applyMove(flow, call, move, at);
};

/**
 * The leg lives, but what it waits for has not come: the event is lost. The prompt is repeated;
 * the second time the caller hears a goodbye, and a leg that cannot even be hung up is let go.
 */
export const onSilent = (flow: Flow, call: ActiveCall, at: Instant): Decision => {
  const silent: ActiveCall = { ...call, silences: call.silences + 1 };
  if (silent.silences < maxSilences) return repeat(flow, silent, at);
  const { doing } = call;
  if (doing.kind === 'hangingUp') {
    return silent.silences > maxSilences
      ? { call: end(call, doing.outcome, at), commands: [] }
      : hangUp(silent, doing.outcome, at);
  }
  return doing.kind === 'sayingGoodbye'
    ? hangUp(silent, doing.outcome, at)
    : sayGoodbye(flow, silent, 'failed', at);
};
