import { expect, test } from 'vitest';
import type { CallAsked } from '../../src/calls/callAsked.ts';
import { requestCall } from '../../src/calls/requestCall.ts';
import type { Instant } from '../../src/engine/ids.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { thrownBy } from '../http/sampleRequest.ts';
import { clientDeps } from './clientDeps.ts';
import { memoryWorld } from './memoryWorld.ts';
import { requests } from './scenes.ts';
import { number } from './world.ts';

const body = { to: '+12065550123', flow: 'contoso-support' };
const asked = (change: object = {}, key = 'a1'): CallAsked =>
  fromPlaceCallBody({ ...body, ...change }, key);

test('a call that is due is dialled, and knows who asked for it', async () => {
  const world = memoryWorld();
  const call = await requestCall(clientDeps(world), 'crm', asked({ reference: 'order 1' }), 0);
  expect(call.plan).toMatchObject({ client: 'crm', reference: 'order 1' });
  expect(requests(world)).toEqual(['create']);
});

test('one that is not due is not, and one of many waits for its turn', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  const notBefore = new Date(world.clock.now() + 3_600_000).toISOString();
  const planned = await requestCall(deps, 'crm', asked({ notBefore }), 0);
  expect(planned).toMatchObject({ state: 'scheduled', why: 'notBefore' });
  const turn = await requestCall(deps, 'crm', asked({}, 'a2'), 5_000);
  expect(turn).toMatchObject({ state: 'scheduled', dueAt: world.clock.now() + 5_000 });
  expect(requests(world)).toEqual([]);
});

const past = '2020-01-01T00:00:00Z';

test.each<[string, object, string[]]>([
  ['a time that has passed', { notBefore: past }, ['notBefore']],
  ['a variable that the flow does not know', { variables: { x: 'y' } }, ['variables.x']],
  ['an address that is refused', { statusUrl: 'http://10.0.0.1' }, ['statusUrl']],
  [
    'all of it at once',
    { variables: { x: 'y' }, expires: past, statusUrl: 'x' },
    ['variables.x', 'expires', 'statusUrl'],
  ],
])('%s is refused by name, and nothing is stored', async (_, change, fields) => {
  const world = memoryWorld();
  const thrown = await thrownBy(() => requestCall(clientDeps(world), 'crm', asked(change), 0));
  expect(thrown).toMatchObject({
    code: 'badRequest',
    field: fields[0],
    errors: fields.map((field) => expect.objectContaining({ field })),
  });
  expect(requests(world)).toEqual([]);
  expect(world.dials).toEqual([]);
  expect(await world.deps.index.active()).toEqual([]);
});

test('whoever asked not to be called is not, and nothing is stored', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  const at = Date.parse('2026-11-20T10:00:00Z') as Instant;
  await deps.suppressed.add(number(body.to), { at, reason: 'pressed 9', by: 'a call' });
  expect(await thrownBy(() => requestCall(deps, 'crm', asked(), 0))).toMatchObject({
    code: 'doNotCall',
    field: 'to',
    message: expect.stringContaining('do-not-call list since 2026-11-20 (pressed 9)'),
  });
  expect(requests(world)).toEqual([]);
  expect(await world.deps.index.active()).toEqual([]);
});

test('a repetition gets its call, though the request would be refused today', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  const expires = new Date(world.clock.now() + 60_000).toISOString();
  const { id } = await requestCall(deps, 'crm', asked({ expires }), 0);
  world.clock.advance(120_000);
  expect(await requestCall(deps, 'crm', asked({ expires }), 0)).toMatchObject({ id });
  const at = world.clock.now();
  await deps.suppressed.add(number(body.to), { at, reason: 'x', by: 'y' });
  expect(await requestCall(deps, 'crm', asked({ expires }), 0)).toMatchObject({ id });
  expect(requests(world)).toEqual(['create']);
});

test('the key of one client is another call for another', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  const one = await requestCall(deps, 'crm', asked(), 0);
  const other = await requestCall(deps, 'alarm', asked(), 0);
  expect(one.id).not.toBe(other.id);
});

test('an unknown flow is told as such, whatever its variables', async () => {
  const deps = clientDeps(memoryWorld());
  const nothing = asked({ flow: 'nope' as FlowId, variables: { x: 'y' } });
  expect(await thrownBy(() => requestCall(deps, 'crm', nothing, 0))).toMatchObject({
    code: 'unknownFlow',
  });
});
