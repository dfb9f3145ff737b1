import type { Flow } from '../flow/flow.ts';
import { applyMove, goTo, sceneOf } from './applyMove.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { Instant } from './ids.ts';
import { end, hangUp, sayGoodbye } from './leave.ts';
import { maxSilences } from './limits.ts';
import { askMenu } from './steps/menu.ts';
import { sayPrompts } from './steps/say.ts';

const repeat = (flow: Flow, call: ActiveCall, at: Instant): Decision => {
  const { doing } = call;
  const step = flow.steps[call.step];
  const scene = sceneOf(flow, call, 0);
  switch (doing.kind) {
    case 'saying':
      return applyMove(flow, call, sayPrompts(doing.prompts, scene), at);
    case 'asking':
      return step?.kind === 'menu'
        ? applyMove(flow, call, askMenu(step, scene, doing, null), at)
        : sayGoodbye(flow, call, 'failed', at);
    case 'transferring':
      return step?.kind === 'transfer'
        ? goTo(flow, call, step.ifFails, at)
        : sayGoodbye(flow, call, 'failed', at);
    case 'transferred':
      return hangUp(call, 'transferred', at);
    case 'sayingGoodbye':
    case 'hangingUp':
      return hangUp(call, doing.outcome, at);
    default:
      return doing satisfies never;
  }
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
