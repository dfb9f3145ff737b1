import { expect, test } from 'vitest';
import { fallBack } from '../../src/calls/fallBack.ts';
import { memoryWorld } from './memoryWorld.ts';
import { effects, requests } from './scenes.ts';
import { incomingCall, party } from './world.ts';

const why = new Error('storage is down');

test('the call goes to the fallback number, with its ticket, and the log says why', async () => {
  const world = memoryWorld();
  const fields: unknown[] = [];
  const log = (...entry: unknown[]) => void fields.push(entry);
  await fallBack({ ...world.deps, log }, incomingCall(world), why);
  expect(world.gateway.orders).toMatchObject([
    {
      command: { kind: 'redirect', to: party('+12065550199') },
      connection: null,
      party: party('+12065550100'),
      answerContext: 'ticket',
      firstSent: world.clock.now(),
    },
  ]);
  expect(fields).toMatchObject([
    [
      'error',
      'storage is down: the call goes to the fallback number',
      { result: 'done', why: 'Error: storage is down' },
    ],
  ]);
  expect(JSON.stringify(fields)).not.toContain('+1206');
});

test('a redelivery falls back under the same id, another call under its own', async () => {
  const world = memoryWorld();
  const incoming = incomingCall(world);
  await fallBack(world.deps, incoming, why);
  await fallBack(world.deps, { ...incoming, eventId: incomingCall(world).eventId }, why);
  await fallBack(world.deps, incomingCall(world), why);
  const [first, again, other] = world.gateway.orders.map((order) => order.idempotencyKey);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(effects(world)).toEqual(['redirect', 'redirect']);
});

test.each([
  ['there is no fallback number', { fallbackNumber: null }, {}],
  ['the fallback number itself was called', {}, { called: party('+12065550199') }],
  ['a user of the resource calls', {}, { caller: party('8:acs:resource_user') }],
  ['a user of Teams calls', {}, { caller: party(`8:orgid:${'0'.repeat(36)}`) }],
])('there is no way out when %s', async (_, deps, changes) => {
  const world = memoryWorld();
  const incoming = { ...incomingCall(world), ...changes };
  await expect(fallBack({ ...world.deps, ...deps }, incoming, why)).rejects.toBe(why);
  expect(requests(world)).toEqual([]);
});

test('a caller who withholds the number is sent on too', async () => {
  const world = memoryWorld();
  await fallBack(world.deps, { ...incomingCall(world), caller: { kind: 'withheld' } }, why);
  expect(requests(world)).toEqual(['redirect']);
});

test('a caller who is gone is let go', async () => {
  const world = memoryWorld();
  world.gateway.respond('redirect', { kind: 'gone', note: '404/8522' });
  await fallBack(world.deps, incomingCall(world), why);
  expect(world.logged).toHaveLength(1);
});

test('a refused redirect asks for another delivery: storage may be up by then', async () => {
  const world = memoryWorld();
  world.gateway.respond('redirect', { kind: 'refused', cause: 'failed', note: '400/8501' });
  await expect(fallBack(world.deps, incomingCall(world), why)).rejects.toBe(why);
});

test('an unknown outcome asks for another delivery', async () => {
  const world = memoryWorld();
  world.gateway.respond('redirect', { kind: 'unknown', retryAfterMs: null, note: '503' });
  await expect(fallBack(world.deps, incomingCall(world), why)).rejects.toBe(why);
});
