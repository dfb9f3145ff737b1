import type { Flow, FlowHash, FlowId, StepId } from '../flow/flow.ts';

const goodbye = 'goodbye' as StepId;

/**
 * Stands in for a flow that cannot be found any more: the caller hears a goodbye, never nothing.
 */
export const lostFlow: Flow = {
  name: 'lost' as FlowId,
  hash: 'lost' as FlowHash,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
  zone: null,
  voices: {},
  start: goodbye,
  calendars: {},
  switches: {},
  steps: {
    [goodbye]: {
      kind: 'hangup',
      prompt: {
        kind: 'text',
        text:
          'We are sorry, nobody can take your call right now. ' +
          'Please call again later. Goodbye.',
      },
    },
  },
};
