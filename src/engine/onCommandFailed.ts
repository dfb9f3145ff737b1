import type { Flow } from '../flow/flow.ts';
import type { ActiveCall } from './call.ts';
import type { Decision } from './decision.ts';
import type { MediaEvent, OwnEvent } from './event.ts';
import { end } from './leave.ts';

type CommandFailed = Extract<OwnEvent, { kind: 'CommandFailed' }>;
type OnMedia = (flow: Flow, call: ActiveCall, event: MediaEvent) => Decision;

/**
 * The event that a step would have heard if the provider had taken the command and failed at it.
 */
const asMediaEvent = (call: ActiveCall, event: CommandFailed): MediaEvent | null => {
  const { id, at, note, n: token, cause } = event;
  const base = { id, at, note, token, attempt: call.attempt, connection: call.connection };
  switch (call.doing.kind) {
    case 'saying':
    case 'sayingGoodbye':
      return { ...base, kind: 'PromptFailed', cause };
    case 'asking':
      return { ...base, kind: 'AskFailed', cause };
    case 'transferring':
      return { ...base, kind: 'TransferFailed', cause };
    case 'transferred':
    case 'hangingUp':
      return null;
    default:
      return call.doing satisfies never;
  }
};

/**
 * A command that failed for good: a leg that is gone ends the call, anything else is the step's to
 * answer.
 */
export const onCommandFailed = (
  flow: Flow,
  call: ActiveCall,
  event: CommandFailed,
  onMedia: OnMedia,
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
  const media = asMediaEvent(call, event);
  return media === null ? { call, commands: [] } : onMedia(flow, call, media);
};
