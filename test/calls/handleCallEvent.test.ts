import { expect, test } from 'vitest';
import { takeOver } from '../../src/calls/carryOn.ts';
import { leaseMs, maxConflicts } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, connected, disconnected, effects, handle, keys, requests } from './scenes.ts';
import { Crash } from './world.ts';

test('a race lost once is run again', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  let lost = 0;
  world.hooks.afterSave = (change, result) => {
    if (change.events.length === 0 || lost > 0) return result;
    lost += 1;
    return result;
  };
  const store = world.deps.store;
  let stale = true;
  const deps = {
    ...world.deps,
    store: {
      ...store,
      load: async (which: CallId) => {
        const saved = await store.load(which);
        if (!stale || saved === null) return saved;
        stale = false;
        return { ...saved, etag: 'stale' };
      },
    },
  };
  expect(await handle({ ...world, deps }, id, keys(world, 2, '1'))).toBe('handled');
  expect(effects(world)).toEqual(['answer', 'ask', 'say']);
});

test('a race lost always is a storm: the event must be delivered again', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const before = await world.row(id);
  let saves = 0;
  const deps = {
    ...world.deps,
    store: {
      ...world.deps.store,
      save: async () => {
        saves += 1;
        return { kind: 'conflict' } as const;
      },
    },
  };
  expect(await handle({ ...world, deps }, id, keys(world, 2, '1'))).toBe('storm');
  expect(saves).toBe(maxConflicts);
  expect(await world.row(id)).toEqual(before);
});

test('an event for a call that is not known creates nothing', async () => {
  const world = memoryWorld();
  const id = 'nobody' as CallId;
  expect(await handle(world, id, connected(world))).toBe('unknownCall');
  expect(await world.deps.store.load(id)).toBeNull();
});

test('the same event again is a duplicate and changes nothing', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const event = keys(world, 2, '1');
  await handle(world, id, event);
  const before = await world.row(id);
  expect(await handle(world, id, event)).toBe('duplicate');
  expect(await world.row(id)).toEqual(before);
  expect(requests(world)).toEqual(['answer', 'ask', 'say']);
});

test('a crash after the save is made good by the same event once the lease is over', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const event = keys(world, 2, '1');
  world.gateway.onExecute = async () => {
    throw new Crash('before :play');
  };
  await expect(handle(world, id, event)).rejects.toThrow(Crash);
  world.gateway.onExecute = async () => {};
  await handle(world, id, event);
  expect(effects(world)).toEqual(['answer', 'ask']);
  world.clock.advance(leaseMs);
  await handle(world, id, event);
  expect(effects(world)).toEqual(['answer', 'ask', 'say']);
});

test('what an ended call still had to do is never done', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.onExecute = async () => {
    throw new Crash('before :play');
  };
  await expect(handle(world, id, keys(world, 2, '1'))).rejects.toThrow(Crash);
  world.gateway.onExecute = async () => {};
  await handle(world, id, disconnected(world, 'hungUp'));
  world.clock.advance(leaseMs + 1);
  await sweepCalls(world.deps);
  expect(effects(world)).toEqual(['answer', 'ask']);
  expect(await world.row(id)).toMatchObject({ pending: [], call: { outcome: 'abandoned' } });
  expect(await world.deps.index.active()).toEqual([]);
});

test('nobody takes over what another one holds, or what is done', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const saved = await world.deps.store.load(id);
  if (saved === null) throw new Error('lost');
  await takeOver(world.deps, saved, 'somebody');
  expect(await world.row(id)).toEqual(saved.row);
});
