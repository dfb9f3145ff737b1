import { expect, test } from 'vitest';
import { measureEvent, type Taken } from '../../src/calls/measureEvent.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { createFailed, keys } from './scenes.ts';

const call = 'call-1' as CallId;

test('what came of an event, after how many conflicts and how long', async () => {
  const world = memoryWorld();
  const taken: Taken = { result: 'saved', conflicts: 2 };
  const event = { ...createFailed(world, 'busy'), note: '486/0 The callee is busy' };
  const done = await measureEvent(world.deps, call, event, async () => {
    world.clock.advance(12);
    return taken;
  });
  expect(done).toBe(taken);
  expect(world.measured).toEqual([
    {
      ...{ message: 'event taken', call, type: 'CreateFailed', codes: '486/0' },
      ...{ result: 'saved', conflicts: 2, ms: 12 },
    },
  ]);
});

test('what fails is not taken, and whoever pressed a key is timed', async () => {
  const world = memoryWorld();
  const failing = measureEvent(world.deps, call, keys(world, 2, '1'), async ({ gateway }) => {
    expect(gateway).not.toBe(world.deps.gateway);
    throw new Error('storage is down');
  });
  await expect(failing).rejects.toThrow('storage is down');
  expect(world.measured).toEqual([]);
});
