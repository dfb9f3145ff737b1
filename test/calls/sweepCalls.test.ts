import { expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { maxCallMs } from '../../src/engine/limits.ts';
import { memoryWorld } from './memoryWorld.ts';
import {
  askedCall,
  connected,
  disconnected,
  handle,
  idOf,
  legOf,
  media,
  putThrough,
  requests,
  tokenOf,
} from './scenes.ts';
import { incomingCall } from './world.ts';

test('a call that is not due is left alone', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const before = await world.row(id);
  expect(await sweepCalls(world.deps)).toEqual({ active: 1, due: 0, takenOver: 0, failed: 0 });
  expect(await world.row(id)).toEqual(before);
});

test('a silent call hears its prompt again, then a goodbye, and is hung up', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.clock.advance(60_000);
  await sweepCalls(world.deps);
  expect(requests(world)).toEqual(['answer', 'ask', 'ask']);
  world.clock.advance(60_000);
  await sweepCalls(world.deps);
  expect(requests(world)).toEqual(['answer', 'ask', 'ask', 'say']);
  await handle(world, id, media(world, await tokenOf(world, id), 'PromptEnded'));
  await handle(world, id, disconnected(world, 'hungUpByUs'));
  expect((await world.row(id)).call).toMatchObject({ outcome: 'failed' });
});

test('a call that the provider no longer knows has ended', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.end(legOf(world));
  world.clock.advance(60_000);
  await sweepCalls(world.deps);
  expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
  expect(await world.deps.index.active()).toEqual([]);
});

test('a provider that does not answer is asked again at the next sweep', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const before = await world.row(id);
  world.gateway.probed(legOf(world), 'unknown');
  world.clock.advance(60_000);
  await sweepCalls(world.deps);
  expect(await world.row(id)).toEqual(before);
});

test('a Connected that was lost is found', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  world.clock.advance(30_001);
  await sweepCalls(world.deps);
  expect((await world.row(idOf(world, incoming))).call).toMatchObject({ state: 'active' });
  expect(requests(world)).toEqual(['answer', 'ask']);
});

test('a call past its length hears a goodbye, once', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.clock.advance(maxCallMs + 1);
  await sweepCalls(world.deps);
  await sweepCalls(world.deps);
  expect(requests(world)).toEqual(['answer', 'ask', 'say']);
  expect((await world.row(id)).call).toMatchObject({ doing: { outcome: 'expired' } });
  // It goes on being watched: a goodbye whose end is lost is followed by hanging up.
  world.clock.advance(60_000);
  await sweepCalls(world.deps);
  expect(requests(world)).toEqual(['answer', 'ask', 'say', 'hangUp']);
});

test('an ended call that is still marked active is finished again', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  await putThrough(world, id);
  await world.deps.index.markActive(id);
  await sweepCalls(world.deps);
  expect(await world.deps.index.active()).toEqual([]);
});

test('a mark without a call is taken away', async () => {
  const world = memoryWorld();
  await world.deps.index.markActive('nobody' as CallId);
  expect(await sweepCalls(world.deps)).toEqual({ active: 1, due: 0, takenOver: 0, failed: 0 });
  expect(await world.deps.index.active()).toEqual([]);
});

test('a call that cannot be swept does not keep the others from it', async () => {
  const world = memoryWorld();
  const bad = await askedCall(world);
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  const good = idOf(world, incoming);
  const { connection } = (await world.row(good)).call;
  await handle(world, good, { ...connected(world), connection: connection ?? legOf(world) });
  const { store } = world.deps;
  const load = (id: CallId) =>
    id === bad ? Promise.reject(new Error('unreadable')) : store.load(id);
  world.clock.advance(60_000);
  const swept = await sweepCalls({ ...world.deps, store: { ...store, load } });
  expect(swept).toEqual({ active: 2, due: 0, takenOver: 0, failed: 1 });
  expect(requests(world)).toEqual(['answer', 'ask', 'answer', 'ask', 'ask']);
  expect(world.logged).toEqual(['a call could not be swept']);
});
