import { expect, test } from 'vitest';
import { placeCall } from '../../src/calls/placeCall.ts';
import type { PlaceRequest } from '../../src/calls/placeRequest.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { memoryWorld } from './memoryWorld.ts';
import { openLedger } from './openLedger.ts';
import { connected, effects, handle, requests } from './scenes.ts';
import { number, party } from './world.ts';

const plan = plainPlan('default', memoryWorld().clock.now());

const request: PlaceRequest = {
  idempotencyKey: 'a1',
  requestHash: 'hash-1',
  to: party('+12065550123'),
  flow: 'contoso-support' as FlowId,
  plan,
  delayMs: 0,
  callback: null,
  variables: {},
};

test('the same request in any number and at once places one call', async () => {
  const world = memoryWorld();
  const asked = Array.from({ length: 10 }, () => placeCall(world.deps, request));
  const calls = await Promise.all(asked);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(1);
  expect(requests(world)).toEqual(['create']);
  expect(world.gateway.orders[0]?.command).toMatchObject({
    to: party('+12065550123'),
    from: '+18005550199',
  });
  await placeCall(world.deps, request);
  expect(requests(world)).toEqual(['create']);
});

test('another key is another call, and one client has no part in the keys of another', async () => {
  const world = memoryWorld();
  await placeCall(world.deps, request);
  await placeCall(world.deps, { ...request, idempotencyKey: 'a2' });
  await placeCall(world.deps, { ...request, plan: { ...plan, client: 'crm' } });
  expect(effects(world)).toEqual(['create', 'create', 'create']);
});

test('a call that is taken goes through its flow', async () => {
  const world = memoryWorld();
  const { id } = await placeCall(world.deps, request);
  await handle(world, id, connected(world));
  expect(effects(world)).toEqual(['create', 'ask']);
  expect(world.gateway.orders[1]?.party).toEqual(party('+12065550123'));
});

test.each([
  [
    'another body under the same key',
    { requestHash: 'hash-2' },
    'idempotencyConflict',
    'Idempotency-Key',
  ],
  ['an unknown flow', { flow: 'nope' as FlowId }, 'unknownFlow', 'flow'],
  ['a flow by the name of a builtin', { flow: 'constructor' as FlowId }, 'unknownFlow', 'flow'],
  [
    'a foreign caller id',
    { plan: { ...plan, from: number('+12065559999') } },
    'callerIdNotAllowed',
    'from',
  ],
])('%s is refused', async (_, change, code, field) => {
  const world = memoryWorld();
  await placeCall(world.deps, request);
  await expect(
    placeCall(world.deps, { ...request, requestHash: 'hash-2', ...change }),
  ).rejects.toMatchObject({
    code,
    field,
  });
  expect(requests(world)).toEqual(['create']);
});

test('the repeat of a request that would be refused today gets its call', async () => {
  const world = memoryWorld();
  const { id } = await placeCall(world.deps, request);
  const stricter = {
    ...world.deps,
    mayDial: () => ({ rule: 'country', message: 'Not any more.' }) as const,
  };
  expect(await placeCall(stricter, request)).toMatchObject({ id });
  const other = placeCall(stricter, { ...request, requestHash: 'hash-2' });
  await expect(other).rejects.toMatchObject({ code: 'numberNotAllowed' });
});

test('what policy refuses is not dialled and leaves nothing', async () => {
  const world = memoryWorld();
  const deps = {
    ...world.deps,
    mayDial: () => ({ rule: 'country', message: 'Not this country.' }) as const,
  };
  const refused = { code: 'numberNotAllowed', field: 'to', message: 'Not this country.' };
  await expect(placeCall(deps, request)).rejects.toMatchObject(refused);
  expect(requests(world)).toEqual([]);
  expect(await world.deps.index.active()).toEqual([]);
});

test('without any caller id only people without a number can be called', async () => {
  const world = memoryWorld();
  const ledger = openLedger(null);
  const deps = { ...world.deps, callerIds: [], ledger };
  await expect(placeCall(deps, request)).rejects.toMatchObject({
    code: 'noCallerId',
    field: 'from',
  });
  await placeCall(deps, { ...request, to: party('8:acs:resource_user') });
  expect(world.gateway.orders[0]?.command).toMatchObject({ from: null });
});

test('a call keeps the lists that whoever is called is on', async () => {
  const world = memoryWorld();
  const lists = { vip: { numbers: [], prefixes: ['+1206'] }, block: { numbers: [], prefixes: [] } };
  const flowSet = { ...world.deps.flowSet(), lists };
  const call = await placeCall({ ...world.deps, flowSet: () => flowSet }, request);
  expect(call.lists).toEqual(['vip']);
});
