import { expect, test } from 'vitest';
import { executePending } from '../../src/calls/executePending.ts';
import { leaseMs, repeatDelaysMs } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { memoryWorld } from './memoryWorld.ts';
import { once } from './once.ts';
import { askedCall, effects, handle, keys, legOf, media, requests, tokenOf } from './scenes.ts';

const unknown = { kind: 'unknown', retryAfterMs: null, note: '503' } as const;

test('the unknown is repeated at once, after 1 s and 3 s, then left to the sweeper', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.respond('say', unknown, unknown, unknown, unknown);
  const from = world.clock.slept.length;
  await handle(world, id, keys(world, 2, '1'));
  expect(requests(world).slice(2)).toEqual(['say', 'say', 'say', 'say']);
  expect(world.clock.slept.slice(from)).toEqual(repeatDelaysMs);
  const row = await world.row(id);
  expect(row).toMatchObject({ lease: null, pending: [{ repeated: true }] });
  await sweepCalls(world.deps);
  expect(effects(world)).toEqual(['answer', 'ask', 'say']);
  expect((await world.row(id)).pending).toEqual([]);
});

test('a provider that says when to come back is asked then', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.respond('say', { ...unknown, retryAfterMs: 2_500 });
  const from = world.clock.slept.length;
  await handle(world, id, keys(world, 2, '1'));
  expect(world.clock.slept.slice(from)).toEqual([2_500]);
});

test('past its deadline a command has failed, without being executed once more', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.respond('say', unknown, unknown, unknown, unknown);
  await handle(world, id, keys(world, 2, '1'));
  world.clock.advance(20_001);
  await sweepCalls(world.deps);
  // The announcement failed, so the call is put through without it.
  expect(requests(world).slice(2)).toEqual(['say', 'say', 'say', 'say', 'transfer']);
});

test('a lease with little left is renewed before the next command', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const leases: unknown[] = [];
  world.gateway.onExecute = async () => {
    leases.push((await world.row(id)).lease?.until);
    world.clock.advance(3_000);
  };
  world.gateway.respond('transfer', { kind: 'refused', cause: 'declined', note: '' });
  await handle(world, id, keys(world, 2, '1'));
  const start = world.clock.now();
  await handle(world, id, media(world, 3, 'PromptEnded'));
  expect(leases.slice(1)).toEqual([start + leaseMs, start + 3_000 + leaseMs]);
});

test('a holder whose lease went to another neither executes nor settles', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.onExecute = once(
    ({ command }) => command.kind === 'say',
    async () => {
      world.clock.advance(leaseMs + 1);
      const saved = await world.deps.store.load(id);
      if (saved === null) throw new Error('lost');
      const lease = { owner: 'another', until: (world.clock.now() + leaseMs) as never };
      const row = { ...saved.row, lease };
      await world.deps.store.save({
        id,
        row,
        etag: saved.etag,
        events: [],
        settled: [],
        notices: [],
      });
    },
  );
  await handle(world, id, keys(world, 2, '1'));
  const row = await world.row(id);
  expect(row.lease?.owner).toBe('another');
  expect(row.pending.map(({ command }) => command.kind)).toEqual(['say']);
});

test('an event that tells of the effect saves the repetition', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.respond('say', { ...unknown, takesEffect: true });
  world.hooks.afterExecute = async (order, execution) => {
    if (order.command.kind === 'say') await handle(world, id, media(world, 3, 'PromptEnded'));
    return execution;
  };
  await handle(world, id, keys(world, 2, '1'));
  expect(requests(world)).toEqual(['answer', 'ask', 'say', 'transfer']);
  expect(await world.row(id)).toMatchObject({ pending: [], lease: null });
});

test('who does not hold the lease executes nothing', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const saved = await world.deps.store.load(id);
  if (saved === null) throw new Error('lost');
  expect(await executePending(world.deps, saved, 'nobody')).toBe(saved);
  expect(requests(world)).toEqual(['answer', 'ask']);
});

test('a leg that is gone ends the call', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  world.gateway.end(legOf(world));
  await handle(world, id, keys(world, await tokenOf(world, id), '1'));
  expect((await world.row(id)).call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
  expect(await world.deps.index.active()).toEqual([]);
});
