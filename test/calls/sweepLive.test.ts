import { expect, test } from 'vitest';
import { sweepLive } from '../../src/calls/sweepLive.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { memoryWorld } from './memoryWorld.ts';
import { hook, notice, statusContent } from './notices.ts';
import { askedCall, requests } from './scenes.ts';
import type { World } from './world.ts';

const loaded = async ({ deps }: World, id: CallId) => {
  const saved = await deps.store.load(id);
  if (saved === null) throw new Error(`no call ${id}`);
  return saved;
};

/** A call that a client asked for, and of which a change was saved by a process that died then. */
const untold = async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const { row, etag } = await loaded(world, id);
  const plan = { ...plainPlan('crm', world.clock.now()), statusUrl: hook };
  const notices = [notice({ at: world.clock.now(), content: statusContent() })];
  const change = { id, etag, events: [], settled: [], notices };
  await world.deps.store.save({ ...change, row: { ...row, call: { ...row.call, plan } } });
  return { world, id };
};

test('a change that nobody was woken to tell is told', async () => {
  const { world, id } = await untold();
  world.clock.advance(10_000);
  await sweepLive(world.deps, await loaded(world, id));
  expect(world.notified).toEqual([]);
  world.clock.advance(10_000);
  await sweepLive(world.deps, await loaded(world, id));
  expect(world.notified.map((one) => one.id)).toEqual([id]);
});

test('it is told although the call is silent, and the call is looked after as ever', async () => {
  const { world, id } = await untold();
  world.clock.advance(60_000);
  await sweepLive(world.deps, await loaded(world, id));
  expect(world.notified).toHaveLength(1);
  expect(requests(world)).toEqual(['answer', 'ask', 'ask']);
});
