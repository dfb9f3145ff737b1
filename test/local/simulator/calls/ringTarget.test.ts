import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import { isOwnIdentity, ringTarget } from '../../../../src/local/simulator/calls/ringTarget.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import {
  agentRawId,
  audience,
  callerRawId,
  createTestWorld,
  ourRawId,
} from '../createTestWorld.ts';

const user = `8:acs:${audience}_desk`;

function ring(world: World, target: string) {
  const happened: string[] = [];
  const conversation = createConversation();
  const { cancel } = ringTarget(world, {
    target,
    from: callerRawId,
    conversation,
    answered: (line) => happened.push(`answered ${line.rawId}`),
    failed: ({ reason }) => happened.push(reason),
  });
  return { cancel, conversation, happened };
}

const endReasons = (world: World): unknown[] =>
  [...world.lines.values()].map(({ endReason }) => endReason);

test('our numbers, and our users without a handset, are the app', () => {
  const { world } = createTestWorld();
  const own = [ourRawId, user, agentRawId, '8:acs:another_desk'].map((rawId) =>
    isOwnIdentity(world, rawId),
  );
  expect(own).toEqual([true, true, false, false]);
  world.handsets.set(user, { behaviour: 'answer', script: [], calls: 0 });
  expect(isOwnIdentity(world, user)).toBe(false);
});

test('a phone answers', async () => {
  const { world } = createTestWorld();
  const { conversation, happened } = ring(world, agentRawId);
  await world.clock.advance(0);
  expect(happened).toEqual([`answered ${agentRawId}`]);
  expect(conversation.rings.size).toBe(0);
});

test('what is cancelled has no outcome any more', async () => {
  const { published, world } = createTestWorld();
  for (const target of [agentRawId, ourRawId]) {
    const { cancel, happened } = ring(world, target);
    cancel();
    cancel();
    await world.clock.advance(60_000);
    expect(happened).toEqual([]);
  }
  expect(endReasons(world)).toEqual(['cancelled', 'cancelled']);
  expect(published).toHaveLength(1);
});

test('the app may send it on', async () => {
  const { world } = createTestWorld();
  const { happened } = ring(world, ourRawId);
  [...world.offers.values()][0]?.redirected(agentRawId);
  await world.clock.advance(0);
  expect(happened).toEqual([`answered ${agentRawId}`]);
  expect(endReasons(world)).toEqual(['redirected', undefined]);
});

test('the first outcome counts', () => {
  const { world } = createTestWorld();
  const { happened } = ring(world, agentRawId);
  const [line] = [...world.lines.values()];
  line?.decline?.();
  line?.decline?.();
  expect(happened).toEqual(['declined']);
});
