import { expect, test } from 'vitest';
import type { Behaviour } from '../../../../src/local/simulator/handsets/handsetSchema.ts';
import {
  keepHandset,
  releaseAll,
  releaseHandset,
} from '../../../../src/local/simulator/handsets/keepHandset.ts';
import { agentRawId, createTestWorld } from '../createTestWorld.ts';

const withBehaviour = (behaviour: Behaviour) => ({
  rawId: agentRawId,
  settings: { behaviour, script: [] },
});
const manual = withBehaviour('manual');
const busy = withBehaviour('busy');

test('one that is there can be kept as it is, or changed', () => {
  const { world } = createTestWorld();
  keepHandset(world, { ...manual, keeper: 'a', ifNew: true });
  expect(keepHandset(world, { ...busy, keeper: 'b', ifNew: true }).behaviour).toBe('manual');
  expect(keepHandset(world, { ...busy, keeper: 'b', ifNew: false }).behaviour).toBe('busy');
  releaseHandset(world, agentRawId, 'a');
  expect(world.handsets.has(agentRawId)).toBe(true);
  releaseHandset(world, agentRawId, 'b');
  expect(world.handsets.has(agentRawId)).toBe(false);
});

test('what was registered by a script stays when a page that showed it goes', () => {
  const { world } = createTestWorld();
  keepHandset(world, { ...busy, keeper: undefined, ifNew: false });
  keepHandset(world, { ...manual, keeper: 'a', ifNew: true });
  releaseHandset(world, agentRawId, 'a');
  expect(world.handsets.get(agentRawId)?.behaviour).toBe('busy');
});

test('a page that comes back in time finds its handsets', async () => {
  const { world } = createTestWorld();
  keepHandset(world, { ...manual, keeper: 'a', ifNew: true });
  releaseAll(world, 'a');
  await world.clock.advance(1000);
  keepHandset(world, { ...manual, keeper: 'b', ifNew: true });
  await world.clock.advance(10_000);
  expect(world.handsets.has(agentRawId)).toBe(true);
  releaseAll(world, 'b');
  await world.clock.advance(10_000);
  expect(world.handsets.has(agentRawId)).toBe(false);
});
