import type { FlowSet } from '../../src/flow/flowSet.ts';
import { flowFrom } from '../engine/flowFrom.ts';

/** One flow that rings two people in turn, then all together, and falls back on an announcement. */
export const onCallFlows = (): FlowSet => {
  const flow = flowFrom(`
start: desk
steps:
  desk:
    connect:
      to:
        - "+12065550111"
        - "8:acs:ben"
        - together: ["+12065550133", "+12065550144", "8:acs:cleo"]
      say: "One moment."
      go: survey
      ifNobody: nobody
  nobody: { say: "Nobody is there." }
  survey: { say: "Thank you." }
`);
  return {
    flows: { [flow.name]: flow } as FlowSet['flows'],
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: flow.name } }],
    calendars: {},
    lists: {},
  };
};
