import type { TableClient } from '@azure/data-tables';
import type { FlowStore } from '../calls/ports.ts';
import type { Flow, FlowHash } from '../flow/flow.ts';
import { createCache } from './createCache.ts';
import type { TableClientFor } from './createTableClients.ts';
import { flowPartition } from './flowPartition.ts';
import { fromFlowEntity } from './fromFlowEntity.ts';
import { getRow } from './getRow.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';
import { toFlowEntity } from './toFlowEntity.ts';

const table = 'flows';
const maxCachedFlows = 200;

const insert = async (client: TableClient, flow: Flow): Promise<void> => {
  const entity = toFlowEntity(flow);
  try {
    await runOperation({
      what: 'keep a flow',
      run: (abortSignal) => client.createEntity(entity, { abortSignal }),
      repeatable: true,
      create: (abortSignal) => client.createTable({ abortSignal }),
    });
  } catch (error) {
    // The hash is the flow's own, so what stands there already is the same flow.
    if (!hasStatus(error, 409)) throw error;
  }
};

/**
 * Keeps compiled flows in table `flows`, by hash. A flow that this process has kept or read costs
 * no further round trip, as long as it is among the 200 that were used last.
 * @throws StorageError when storage itself fails
 */
export const createTableFlowStore = (tables: TableClientFor): FlowStore => {
  const known = createCache<FlowHash, Flow>(maxCachedFlows);
  const underWay = new Map<FlowHash, Promise<void>>();

  const keep = async (flow: Flow): Promise<void> => {
    try {
      await insert(tables(table), flow);
      known.set(flow.hash, flow);
    } finally {
      underWay.delete(flow.hash);
    }
  };

  return {
    get: async (hash) => {
      const cached = known.get(hash);
      if (cached !== undefined) return cached;
      const row = await getRow(tables(table), flowPartition, hash);
      if (row === null) return null;
      const flow = fromFlowEntity(row);
      known.set(hash, flow);
      return flow;
    },
    keep: async (flow) => {
      if (known.get(flow.hash) !== undefined) return;
      const writing = underWay.get(flow.hash) ?? keep(flow);
      underWay.set(flow.hash, writing);
      await writing;
    },
  };
};
