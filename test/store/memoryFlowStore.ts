import type { FlowStore } from '../../src/calls/ports.ts';
import type { Flow, FlowHash } from '../../src/flow/flow.ts';
import { toFlowEntity } from '../../src/store/toFlowEntity.ts';

/** What `createTableFlowStore` promises, in memory. */
export const createMemoryFlowStore = (): FlowStore => {
  const flows = new Map<FlowHash, string>();
  return {
    get: async (hash) => {
      const json = flows.get(hash);
      return json === undefined ? null : (JSON.parse(json) as Flow);
    },
    keep: async (flow) => {
      // Refuses what does not fit into a row, as the table does.
      toFlowEntity(flow);
      if (!flows.has(flow.hash)) flows.set(flow.hash, JSON.stringify(flow));
    },
  };
};
