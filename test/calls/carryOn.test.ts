import { expect, test } from 'vitest';
import { carryOn, takeOver } from '../../src/calls/carryOn.ts';

import { fails, marksOf, outboundWorld, place, retry } from './outboundScenes.ts';
import { askedCall } from './scenes.ts';

test('nobody takes over what another one holds, or what is done', async () => {
  const world = outboundWorld();
  const id = await askedCall(world);
  const saved = await world.deps.store.load(id);
  if (saved === null) throw new Error('lost');
  await takeOver(world.deps, saved, 'somebody');
  expect(await world.row(id)).toEqual(saved.row);
});

test('a call that waits for its next attempt is put away, once it is marked', async () => {
  const world = outboundWorld();
  const { id } = await place(world, { retry });
  await fails(world, id, 'busy');
  const saved = await world.deps.store.load(id);
  if (saved === null) throw new Error('lost');
  const marked = world.deps.index.markActive(id);
  await carryOn(world.deps, saved, 'somebody', marked);
  expect((await marksOf(world)).active).toEqual([]);
});
