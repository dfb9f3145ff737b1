import type { Flow } from '../flow/flow.ts';
import { asStepEvent } from './asStepEvent.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { OwnEvent, StepEvent } from './event.ts';
import { end } from './leave.ts';

type CommandFailed = Extract<OwnEvent, { kind: 'CommandFailed' }>;
type Hear = (flow: Flow, call: ActiveCall, event: StepEvent) => Decision;

/**
 * A command that failed for good: a leg that is gone ends the call, anything else is the step's to
 * answer.
 */
export const onCommandFailed = (
  flow: Flow,
  call: ActiveCall,
  event: CommandFailed,
  hear: Hear,
): Decision => {
  const { doing } = call;
  if (doing.kind === 'hangingUp' && doing.token === event.n) {
    return { call: end(call, doing.outcome, event.at), commands: [] };
  }
  if (event.cause === 'gone') {
    const outcome =
      doing.kind === 'transferred'
        ? 'transferred'
        : doing.kind === 'hangingUp' || doing.kind === 'sayingGoodbye'
          ? doing.outcome
          : 'abandoned';
    return { call: end(call, outcome, event.at), commands: [] };
  }
  const heard = asStepEvent(call, event);
  return heard === null ? { call, commands: [] } : hear(flow, call, heard);
};
