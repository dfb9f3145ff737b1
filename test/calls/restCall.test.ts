import { expect, test } from 'vitest';
import { type RestDeps, restCall, wakeWhenDue } from '../../src/calls/restCall.ts';
import type { ScheduledCall } from '../../src/engine/call.ts';
import { later } from '../../src/engine/ids.ts';
import { fails, marksOf, outboundWorld, place, retry, wake } from './outboundScenes.ts';
import { at, leg, n, pending } from './rows.ts';

/** A call that waits for its second attempt, marked as active once more. */
const resting = async (statusUrl: string | null = null) => {
  const world = outboundWorld();
  const { id } = await place(world, { retry, statusUrl });
  await fails(world, id, 'busy');
  const row = await world.row(id);
  await world.deps.index.markActive(id);
  for (const list of [world.dials, world.notified, world.ledger.released]) list.splice(0);
  const order: string[] = [];
  const { index } = world.deps;
  const deps: RestDeps = {
    ...world.deps,
    index: {
      ...index,
      markDue: async (...args) => {
        await index.markDue(...args);
        order.push('due');
      },
      clearActive: async (one) => {
        order.push('clear');
        await index.clearActive(one);
      },
    },
  };
  return { world, id, row, call: row.call as ScheduledCall, deps, order };
};

test('the time is marked before the call is no longer active, and it is woken then', async () => {
  const { world, id, row, call, deps, order } = await resting();
  await restCall(deps, row, call);
  expect(order).toEqual(['due', 'clear']);
  const dueAt = later(world.clock.now(), 60_000);
  expect(await marksOf(world)).toEqual({ active: [], due: [dueAt] });
  expect(world.dials).toEqual([{ id, dueAt }]);
  expect(world.ledger.released).toEqual([id]);
});

test.each([
  ['somebody executes for it', { lease: { owner: 'x', until: at(9e15) } }],
  ['a leg is to be hung up', { pending: [pending({ kind: 'hangUp', n: n(2), connection: leg })] }],
])('a call stays active while %s', async (_, change) => {
  const { id, row, call, deps, world } = await resting();
  await restCall(deps, { ...row, ...change }, call);
  expect((await marksOf(world)).active).toEqual([id]);
});

test('nothing is released of a call that has never dialled', async () => {
  const { row, call, deps, world } = await resting();
  await restCall(deps, { ...row, hasDialled: false }, call);
  expect(world.ledger.released).toEqual([]);
});

test('whoever wants to know is told again, the first message being lost perhaps', async () => {
  const { id, row, call, deps, world } = await resting('https://x.example/');
  await restCall(deps, row, call);
  expect(world.notified).toMatchObject([{ id }]);
});

test('a call is woken when it is due, and marked for the sweeper', async () => {
  const { world, deps, call } = await resting();
  await wakeWhenDue(deps, { ...call, dueAt: at(77) });
  expect(world.dials).toEqual([{ id: call.id, dueAt: 77 }]);
  expect((await marksOf(world)).due).toContain(77);
});

test('a call that is dialled meanwhile keeps its mark', async () => {
  const { world, id, row, call, deps } = await resting();
  await world.deps.wakeups.dial(id, call.dueAt, world.clock.now());
  await wake(world);
  expect((await world.row(id)).call.state).toBe('ringing');
  await restCall(deps, row, call);
  expect((await marksOf(world)).active).toEqual([id]);
});
