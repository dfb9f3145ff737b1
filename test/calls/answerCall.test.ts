import { expect, test } from 'vitest';
import { answerCall } from '../../src/calls/answerCall.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import type { RouteAction } from '../../src/flow/route.ts';
import { memoryWorld } from './memoryWorld.ts';
import { connected, disconnected, effects, handle, idOf, requests } from './scenes.ts';
import { incomingCall, party, type World } from './world.ts';

const routed = (world: World, action: RouteAction): World['deps'] => {
  const flowSet = world.deps.flowSet();
  const routes = [{ match: [{ kind: 'anyNumber' } as const], action }];
  return { ...world.deps, flowSet: () => ({ ...flowSet, routes }) };
};

test.each([
  [{ kind: 'reject', reason: 'busy' }, 'reject', 'refused'],
  [{ kind: 'redirect', to: party('+12065550111') }, 'redirect', 'transferred'],
] as const)('a route that says %o ends the call', async (action, command, outcome) => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await answerCall(routed(world, action), incoming);
  await answerCall(routed(world, action), incoming);
  expect(requests(world)).toEqual([command]);
  expect(world.gateway.orders[0]).toMatchObject({ answerContext: 'ticket' });
  const row = await world.row(idOf(world, incoming));
  expect(row.call).toMatchObject({ state: 'ended', outcome, flow: null });
  expect(row.answerContext).toBeNull();
});

test('a redirect to a number that policy refuses is a call rejected', async () => {
  const world = memoryWorld();
  const action = { kind: 'redirect', to: party('+12065550111') } as const;
  const incoming = incomingCall(world);
  const deps = {
    ...routed(world, action),
    mayDial: () => ({ rule: 'country', message: 'no' }) as const,
  };
  await answerCall(deps, incoming);
  expect(requests(world)).toEqual(['reject']);
  expect((await world.row(idOf(world, incoming))).call).toMatchObject({ outcome: 'refused' });
  expect(world.logged).toEqual(['a route redirects to where nobody may be dialled: no']);
});

test('a call that no route takes is left to others, and logged without its number', async () => {
  const world = memoryWorld();
  const incoming = { ...incomingCall(world), called: party('8:acs:resource_user') };
  await answerCall(world.deps, incoming);
  expect(requests(world)).toEqual([]);
  expect(await world.deps.store.load(idOf(world, incoming))).toBeNull();
  expect(world.logged).toEqual(['no route takes this call: it is left to others']);
});

test('a route to a flow that is not deployed is our own fault', async () => {
  const world = memoryWorld();
  const deps = routed(world, { kind: 'flow', flow: 'lost' as FlowId });
  await expect(answerCall(deps, incomingCall(world))).rejects.toThrow('lost');
});

test('a call that ended here and is put back to us is answered as another call', async () => {
  const world = memoryWorld();
  const first = incomingCall(world);
  await answerCall(world.deps, first);
  const id = idOf(world, first);
  await handle(world, id, connected(world));
  await handle(world, id, disconnected(world, 'transferred'));
  await answerCall(world.deps, first);
  expect(effects(world)).toEqual(['answer', 'ask']);
  const back = { ...first, eventId: 'event-back' as typeof first.eventId };
  await answerCall(world.deps, back);
  await answerCall(world.deps, back);
  expect(effects(world)).toEqual(['answer', 'ask', 'answer']);
});

test('a call that comes too late to be answered is not', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  world.clock.advance(30_001);
  await answerCall(world.deps, incoming);
  expect(requests(world)).toEqual([]);
  expect((await world.row(idOf(world, incoming))).call).toMatchObject({ state: 'ended' });
});

test('a caller who is gone by then leaves an abandoned call', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  world.gateway.respond('answer', { kind: 'gone', note: '404/8522' });
  await answerCall(world.deps, incoming);
  const { call } = await world.row(idOf(world, incoming));
  expect(call).toMatchObject({ state: 'ended', outcome: 'abandoned' });
});

test('a route may go by caller and time, and the call keeps its caller’s lists', async () => {
  const world = memoryWorld();
  const office = {
    zone: 'UTC',
    week: [[], [], [], [], [], [{ opens: 600, closes: 605 }], []],
    holidays: [],
  };
  const at = (is: 'open' | 'closed') => ({ kind: 'calendar', calendar: 'office', is }) as const;
  const busy = { kind: 'reject', reason: 'busy' } as const;
  const flow = { kind: 'flow', flow: 'contoso-support' as FlowId } as const;
  const flowSet = {
    ...world.deps.flowSet(),
    calendars: { office },
    lists: { vip: { numbers: ['+12065550100'], prefixes: [] } },
    routes: [
      { match: [{ kind: 'list', list: 'vip' } as const, at('open')], action: flow },
      { match: [at('closed')], action: busy },
    ],
  };
  const deps = { ...world.deps, flowSet: () => flowSet };
  const incoming = incomingCall(world);
  await answerCall(deps, incoming);
  const row = await world.row(idOf(world, incoming));
  expect(row.call).toMatchObject({ flow: { name: 'contoso-support' }, lists: ['vip'] });
  const other = { ...incomingCall(world), caller: party('withheld') };
  await answerCall(deps, other);
  expect(await deps.store.load(idOf(world, other))).toBeNull();
  world.clock.advance(5 * 60_000);
  const late = incomingCall(world);
  await answerCall(deps, late);
  expect((await world.row(idOf(world, late))).call).toMatchObject({ outcome: 'refused' });
});
