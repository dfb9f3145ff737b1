import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import { beginCall, insertCall } from '../../src/calls/claimCall.ts';
import type { Claim } from '../../src/calls/firstRow.ts';
import type { CallId } from '../../src/engine/ids.ts';
import type { Flow, FlowId } from '../../src/flow/flow.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, requests } from './scenes.ts';
import { incomingCall, party, type World } from './world.ts';

const claimFor = (world: World): Claim => {
  const flow = world.deps.flowSet().flows['contoso-support' as FlowId] as Flow;
  const at = world.clock.now();
  const id = 'call-1' as CallId;
  const call = {
    id,
    caller: party('withheld'),
    called: party('+18005550199'),
    lists: [],
    variables: {},
    at,
  };
  const beginning = { kind: 'answer', flow: { name: flow.name, hash: flow.hash } } as const;
  return { call, beginning, flow, since: at, answerContext: 'ticket', origin: 'event' };
};

test('the row that a claim writes holds its command, the ticket and the lease', async () => {
  const world = memoryWorld();
  const claim = claimFor(world);
  const { saved, isNew } = await insertCall(world.deps, claim, 'me');
  expect(isNew).toBe(true);
  expect(await world.row(claim.call.id)).toEqual(saved.row);
  expect(saved.row).toMatchObject({
    pending: [{ command: { kind: 'answer', n: 1 }, since: claim.since, repeated: false }],
    lease: { owner: 'me' },
    answerContext: 'ticket',
    call: { state: 'ringing' },
  });
  expect((await insertCall(world.deps, claim, 'you')).isNew).toBe(false);
  expect((await insertCall(world.deps, claim, 'me')).isNew).toBe(true);
});

test('the ticket is erased once it was used', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  expect((await world.row(id)).answerContext).toBeNull();
});

test('nothing returns before the call is marked active', async () => {
  const world = memoryWorld();
  const claim = claimFor(world);
  const index = { ...world.deps.index, markActive: () => Promise.reject(new Error('down')) };
  const claimed = await insertCall(world.deps, claim, 'me');
  const begun = beginCall({ ...world.deps, index }, claim, claimed, 'me', 60_000);
  await expect(begun).rejects.toThrow('down');
  expect(requests(world)).toEqual(['answer']);
});

test('the answer goes out before the mark is made, which outlives no ended call', async () => {
  const world = memoryWorld();
  const order: string[] = [];
  world.hooks.afterExecute = async ({ command }, execution) => {
    order.push(command.kind);
    return execution;
  };
  const { index } = world.deps;
  const noted: typeof index = {
    ...index,
    markActive: async (id) => {
      order.push('mark');
      await nextTurn();
      await index.markActive(id);
    },
    clearActive: async (id) => {
      order.push('clear');
      await index.clearActive(id);
    },
  };
  const claim: Claim = {
    ...claimFor(world),
    beginning: { kind: 'redirect', to: party('+18005551003') },
    flow: null,
  };
  const claimed = await insertCall(world.deps, claim, 'me');
  await beginCall({ ...world.deps, index: noted }, claim, claimed, 'me', 60_000);
  expect(order).toEqual(['redirect', 'mark', 'clear']);
  expect(await index.active()).toEqual([]);
});

test('a redelivery marks a live call as active once more, and lists nothing twice', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  const [id] = await world.deps.index.active();
  if (id === undefined) throw new Error('not active');
  await world.deps.index.clearActive(id);
  await answerCall(world.deps, incoming);
  expect(await world.deps.index.active()).toEqual([id]);
  expect((await world.deps.index.day('2026-11-21', 10, null)).calls).toHaveLength(1);
});
