import { expect, test } from 'vitest';
import { leaseMs } from '../../src/calls/limits.ts';
import { sweepCalls } from '../../src/calls/sweepCalls.ts';
import { ledgerOn } from './ledgers.ts';
import { memoryWorld } from './memoryWorld.ts';
import { fails, place } from './outboundScenes.ts';
import { askedCall, handle, keys } from './scenes.ts';
import { type Line, party, type World } from './world.ts';

const counted = ({ measured }: World, message: string): Line[] =>
  measured.filter((line) => line.message === message);

test('what a crash left undone is swept, and whoever comes back has lost his lease', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  expect(counted(world, 'calls swept')).toEqual([]);
  world.gateway.onExecute = async () => {
    world.gateway.onExecute = async () => undefined;
    // He is stopped in the middle of it, for longer than his lease.
    world.clock.advance(leaseMs + 1);
    await sweepCalls(world.deps);
  };
  await handle(world, id, keys(world, 2, '1'));
  expect(counted(world, 'calls swept')).toEqual([
    { message: 'calls swept', active: 1, due: 0, takenOver: 1, failed: 0, ms: 0 },
  ]);
  expect(counted(world, 'lease lost')).toEqual([{ message: 'lease lost', call: id }]);
});

test('a sweep that fails is told, and one that finds nothing is not', async () => {
  const world = memoryWorld();
  await askedCall(world);
  await sweepCalls(world.deps);
  expect(counted(world, 'calls swept')).toEqual([]);
  const load = () => Promise.reject(new Error('unreadable'));
  await sweepCalls({ ...world.deps, store: { ...world.deps.store, load } });
  expect(counted(world, 'calls swept')).toMatchObject([{ active: 1, failed: 1 }]);
});

test('what is spent on a day is told whenever it is written, and never otherwise', async () => {
  const world = memoryWorld();
  const { ledger } = ledgerOn({}, world.deps.limitStore, world.deps.log);
  const outbound = { ...world, deps: { ...world.deps, ledger } };
  const { id } = await place(outbound);
  const [first] = counted(world, 'spend counted');
  expect(first).toEqual({ message: 'spend counted', day: '2026-11-26', usd: expect.any(Number) });
  await fails(outbound, id, 'busy');
  expect(counted(world, 'spend counted').map(({ usd }) => usd)).toEqual([first?.usd, 0]);
  const { call } = await world.row(id);
  const create = { kind: 'create', n: call.nextCommand, to: party('+12065550123'), from: null };
  await ledger.preview(call, { ...create, kind: 'create' });
  expect(counted(world, 'spend counted')).toHaveLength(2);
});
