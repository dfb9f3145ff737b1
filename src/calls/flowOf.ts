import type { Call } from '../engine/call.ts';
import { lostFlow } from '../engine/lostFlow.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { FlowStore } from './ports.ts';

/** The flow that a call began with, whatever has been deployed since. */
export type FlowOf = (call: Call) => Promise<Flow>;

/**
 * Looks among today's flows first, which costs nothing, and then among those that were kept by
 * hash.
 */
export const createFlowOf =
  (flowSet: () => FlowSet, kept: FlowStore): FlowOf =>
  async ({ flow }) => {
    if (flow === null) return lostFlow;
    const current = flowSet().flows[flow.name];
    if (current?.hash === flow.hash) return current;
    return (await kept.get(flow.hash)) ?? lostFlow;
  };
