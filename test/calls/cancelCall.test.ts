import { expect, test } from 'vitest';
import { cancelCall } from '../../src/calls/cancelCall.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, disconnected, effects, handle } from './scenes.ts';

test('an active call is hung up, once however often it is asked for', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  await Promise.all([cancelCall(world.deps, id), cancelCall(world.deps, id)]);
  expect(effects(world)).toEqual(['answer', 'ask', 'hangUp']);
  await handle(world, id, disconnected(world, 'hungUpByUs'));
  expect(await cancelCall(world.deps, id)).toMatchObject({ state: 'ended', outcome: 'cancelled' });
  expect(effects(world)).toEqual(['answer', 'ask', 'hangUp']);
});

test('a call that is not there cannot be cancelled', async () => {
  const world = memoryWorld();
  const nobody = cancelCall(world.deps, 'nobody' as CallId);
  await expect(nobody).rejects.toMatchObject({ code: 'unknownCall' });
});

test('a call whose row is fought over is busy', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const store = { ...world.deps.store, save: async () => ({ kind: 'conflict' }) as const };
  await expect(cancelCall({ ...world.deps, store }, id)).rejects.toMatchObject({ code: 'busy' });
});
