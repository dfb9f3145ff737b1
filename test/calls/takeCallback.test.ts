import { expect, test } from 'vitest';
import { takeCallback } from '../../src/calls/takeCallback.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, connected, keys, media, requests } from './scenes.ts';

test('all events of one delivery are handled, one after another', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const { callbackToken } = await world.row(id);
  const events = [keys(world, 2, '1'), media(world, 3, 'PromptEnded')];
  expect(await takeCallback(world.deps, id, callbackToken, events)).toBe('taken');
  expect(requests(world)).toEqual(['answer', 'ask', 'say', 'transfer']);
});

test.each(['', 'token', 'random-0'])('with the token "%s" nothing is stored', async (token) => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const before = await world.row(id);
  const timeline = await world.deps.store.timeline(id);
  const event = keys(world, 2, '1');
  expect(await takeCallback(world.deps, id, token, [event])).toBe('badToken');
  expect(await world.row(id)).toEqual(before);
  expect(await world.deps.store.timeline(id)).toEqual(timeline);
});

test('an event for a call that is not known is taken, logged and creates nothing', async () => {
  const world = memoryWorld();
  const id = 'nobody' as CallId;
  expect(await takeCallback(world.deps, id, 'x', [connected(world)])).toBe('unknownCall');
  expect(world.logged).toEqual(['an event for a call that is not known']);
  expect(await world.deps.store.load(id)).toBeNull();
});

test('a storm asks for another delivery', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const { callbackToken } = await world.row(id);
  const store = { ...world.deps.store, save: async () => ({ kind: 'conflict' }) as const };
  const taken = takeCallback({ ...world.deps, store }, id, callbackToken, [keys(world, 2, '1')]);
  expect(await taken).toBe('storm');
});
