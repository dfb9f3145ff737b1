import { describe, expect, it } from 'vitest';
import type { FlowHash } from '../../src/flow/flow.ts';
import { createTableFlowStore } from '../../src/store/createTableFlowStore.ts';
import { countRequests } from './countRequests.ts';
import { flowStoreContract } from './flowStoreContract.ts';
import { sampleFlow } from './sampleFlow.ts';
import { freshTables, sharedTables } from './testTables.ts';

describe('the flow store in Azure Tables', () => {
  flowStoreContract(() => createTableFlowStore(sharedTables()));

  it('makes its table when the first flow is kept', async () => {
    const store = createTableFlowStore(freshTables());
    const flow = sampleFlow();
    expect(await store.get(flow.hash)).toBeNull();
    await store.keep(flow);
    expect(await store.get(flow.hash)).toEqual(flow);
  });

  it('writes a flow once and reads it once for each process', async () => {
    const [one, other] = [
      createTableFlowStore(sharedTables()),
      createTableFlowStore(sharedTables()),
    ];
    const flow = sampleFlow();
    await one.keep(sampleFlow());
    expect(await countRequests(() => Promise.all([one.keep(flow), one.keep(flow)]))).toBe(1);
    expect(await countRequests(() => one.keep(flow))).toBe(0);
    expect(await countRequests(() => one.get(flow.hash))).toBe(0);
    expect(await countRequests(() => other.get(flow.hash))).toBe(1);
    expect(await countRequests(() => other.get(flow.hash))).toBe(0);
    expect(await countRequests(() => other.keep(flow))).toBe(0);
  });

  it('tries again to keep a flow that could not be kept', async () => {
    const store = createTableFlowStore(sharedTables());
    const flow = sampleFlow();
    const bad = { ...flow, hash: `${flow.hash}\u0001/` as FlowHash };
    await expect(store.keep(bad)).rejects.toThrow();
    await expect(store.keep(bad)).rejects.toThrow();
    expect(await store.get(flow.hash)).toBeNull();
  });
});
