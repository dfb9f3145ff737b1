import { expect, test } from 'vitest';
import { createFlowOf } from '../../src/calls/flowOf.ts';
import { lostFlow } from '../../src/engine/lostFlow.ts';
import type { Flow, FlowHash, FlowId } from '../../src/flow/flow.ts';
import { createMemoryFlowStore } from '../store/memoryFlowStore.ts';
import { activeCall } from './rows.ts';
import { shippedFlows } from './supportFlow.ts';

const name = 'contoso-support' as FlowId;
const today = shippedFlows();
const current = today.flows[name] as Flow;
const noSwitches = () => Promise.reject(new Error('not needed'));
const callWith = (hash: string) => ({
  ...activeCall({ kind: 'transferred' }),
  flow: { name, hash: hash as FlowHash },
});

test("a call of today's flow gets it without a look at the store", async () => {
  const store = { ...createMemoryFlowStore(), get: () => Promise.reject(new Error('not needed')) };
  expect(await createFlowOf(() => today, store, noSwitches)(callWith(current.hash))).toBe(current);
});

test('a call keeps the flow that it began with across a deployment', async () => {
  const store = createMemoryFlowStore();
  const old = { ...current, hash: 'old' as FlowHash, voice: 'de-DE-KatjaNeural' };
  await store.keep(old);
  expect(await createFlowOf(() => today, store, noSwitches)(callWith('old'))).toEqual(old);
});

test('a flow that is gone all the same ends in a spoken goodbye', async () => {
  const flowOf = createFlowOf(() => today, createMemoryFlowStore(), noSwitches);
  expect(await flowOf(callWith('lost'))).toBe(lostFlow);
  expect(await flowOf({ ...callWith('x'), flow: null })).toBe(lostFlow);
});

test('a flow that asks for a switch gets those that are on', async () => {
  const hash = 'asks' as FlowHash;
  // As a flow from the store: what it asks for stands in its steps.
  const asks: Flow = JSON.parse(
    JSON.stringify({
      ...current,
      hash,
      steps: { open: { kind: 'branch', cases: [{ when: [{ kind: 'switch', name: 'closed' }] }] } },
    }),
  );
  const store = createMemoryFlowStore();
  await store.keep(asks);
  const on = { closed: { until: null, say: 'We are closed.' } };
  const flow = await createFlowOf(
    () => today,
    store,
    async () => on,
  )(callWith(hash));
  expect(flow).toEqual({ ...asks, switches: on });
});
