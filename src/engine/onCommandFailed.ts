import type { Flow } from '../flow/flow.ts';
import { goTo } from './applyMove.ts';
import { asStepEvent } from './asStepEvent.ts';
import { awaitedBy } from './awaitedBy.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { OwnEvent, StepEvent } from './event.ts';
import { end } from './leave.ts';
import { onPauseFailed, wayOnRefusal, withRefused } from './recording/onRecordingFailed.ts';

type CommandFailed = Extract<OwnEvent, { kind: 'CommandFailed' }>;
type Hear = (flow: Flow, call: ActiveCall, event: StepEvent) => Decision;

/** Nothing is recorded: the step that waits for it hears of it, or the flow goes another way. */
const onNotRecorded = (
  flow: Flow,
  call: ActiveCall,
  event: CommandFailed,
  hear: Hear,
): Decision => {
  const unrecorded = withRefused(call, event.n);
  const heard = asStepEvent(unrecorded, event);
  if (heard !== null && awaitedBy(call.doing).includes(event.n)) {
    return hear(flow, unrecorded, heard);
  }
  const way = wayOnRefusal(flow, unrecorded, event.n);
  return way === null ? { call: unrecorded, commands: [] } : goTo(flow, unrecorded, way, event.at);
};

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
  if (event.command === 'startRecording') return onNotRecorded(flow, call, event, hear);
  if (event.command === 'pauseRecording' || event.command === 'resumeRecording') {
    return onPauseFailed(call, event);
  }
  const heard = asStepEvent(call, event);
  return heard === null ? { call, commands: [] } : hear(flow, call, heard);
};
