import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import { connectLine, createLine } from '../../../../src/local/simulator/calls/lines.ts';
import type { HandsetSettings } from '../../../../src/local/simulator/handsets/handsetSchema.ts';
import { ringHandset } from '../../../../src/local/simulator/handsets/ringHandset.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { agentRawId, createTestWorld, ourRawId } from '../createTestWorld.ts';

function ring(world: World) {
  const line = createLine(world, {
    from: ourRawId,
    to: agentRawId,
    rawId: agentRawId,
    direction: 'outbound',
    conversation: createConversation(),
    callerId: undefined,
  });
  const happened: string[] = [];
  const stop = ringHandset(world, line, {
    answered: () => {
      connectLine(world, line);
      happened.push('answered');
    },
    failed: ({ reason }) => happened.push(reason),
  });
  return { line, happened, stop };
}

test.each([
  [undefined, 60, 'answered'],
  [{ behaviour: 'answer' }, 60, 'answered'],
  [{ behaviour: 'answer', afterMs: 20_000 }, 20_001, 'answered'],
  [{ behaviour: 'answer', afterMs: 40_000 }, 30_001, 'noAnswer'],
  [{ behaviour: 'voicemail' }, 60, 'answered'],
  [{ behaviour: 'busy' }, 60, 'busy'],
  [{ behaviour: 'decline' }, 60, 'declined'],
  [{ behaviour: 'unreachable', afterMs: 500 }, 501, 'unreachable'],
  [{ behaviour: 'noAnswer' }, 30_001, 'noAnswer'],
] as const)('%j after %d ms: %s', async (settings, ms, outcome) => {
  const { world } = createTestWorld({ factor: 1 });
  if (settings) world.handsets.set(agentRawId, { script: [], calls: 0, ...settings });
  const { happened } = ring(world);
  // A third of the time is certainly too early.
  await world.clock.advance(ms / 3);
  expect(happened).toEqual([]);
  await world.clock.advance(ms);
  expect(happened).toEqual([outcome]);
});

test('ringing can be stopped', async () => {
  const { world } = createTestWorld();
  const { happened, stop } = ring(world);
  stop();
  await world.clock.advance(60_000);
  expect(happened).toEqual([]);
});

test('behaviours come one per call, and the last stays', async () => {
  const { world } = createTestWorld();
  const settings: HandsetSettings = { behaviour: ['busy', 'voicemail', 'decline'], script: [] };
  world.handsets.set(agentRawId, { ...settings, calls: 0 });
  const rings = [ring(world), ring(world), ring(world), ring(world)];
  await world.clock.advance(0);
  const outcomes = rings.map(({ happened }) => happened[0]);
  expect(outcomes).toEqual(['busy', 'answered', 'declined', 'declined']);
  expect(rings[1]?.line.transcript.at(-1)).toMatchObject({ kind: 'said' });
});
