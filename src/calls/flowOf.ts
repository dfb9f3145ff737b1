import type { Call } from '../engine/call.ts';
import { lostFlow } from '../engine/lostFlow.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { Switches } from '../flow/switches.ts';
import { switchNamesOf } from '../flow/switchNamesOf.ts';
import type { FlowStore } from './ports.ts';

/** The flow that a call began with, whatever has been deployed since. */
export type FlowOf = (call: Call) => Promise<Flow>;

/**
 * Looks among today's flows first, which costs nothing, and then among those that were kept by
 * hash. A flow that asks for switches gets them as they are now; others do not wait for them.
 */
export const createFlowOf = (
  flowSet: () => FlowSet,
  kept: FlowStore,
  currentSwitches: () => Promise<Switches>,
): FlowOf => {
  const find = async ({ flow }: Call): Promise<Flow> => {
    if (flow === null) return lostFlow;
    const current = flowSet().flows[flow.name];
    if (current?.hash === flow.hash) return current;
    return (await kept.get(flow.hash)) ?? lostFlow;
  };
  return async (call) => {
    const flow = await find(call);
    if (switchNamesOf(flow).length === 0) return flow;
    return { ...flow, switches: await currentSwitches() };
  };
};
