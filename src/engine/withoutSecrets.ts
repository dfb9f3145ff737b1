import type { Flow } from '../flow/flow.ts';
import type { Call } from './call.ts';
import type { CallEvent } from './event.ts';

/** An event as it may be kept and shown: without the keys of an answer that is a secret. */
export const withoutSecrets = (flow: Flow, call: Call, event: CallEvent): CallEvent => {
  if (event.kind !== 'KeysPressed' || call.state !== 'active') return event;
  const step = flow.steps[call.step];
  return step?.kind === 'collect' && step.isSecret ? { ...event, keys: [] } : event;
};
