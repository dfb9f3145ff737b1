import type { FlowSet } from '../../src/flow/flowSet.ts';
import { flowFrom } from '../engine/flowFrom.ts';

/** One flow that takes a message and tells of it at these addresses. */
export const voicemailFlows = (webhook: string, teams: string): FlowSet => {
  const flow = flowFrom(`
start: message
steps:
  message:
    voicemail:
      ifFails: end
      notify: { webhook: "${webhook}", teams: "${teams}" }
`);
  return {
    calendars: {},
    lists: {},
    flows: { [flow.name]: flow } as FlowSet['flows'],
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: flow.name } }],
  };
};
