import { expect, test } from 'vitest';
import type { Order } from '../../src/calls/ports.ts';
import { timeKeys } from '../../src/calls/timeKeys.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { n, say } from './rows.ts';
import { connected, keys } from './scenes.ts';
import { party, type World } from './world.ts';

const call = 'call-1' as CallId;

const orderOf = (world: World, command: Order['command']): Order => ({
  ...{ command, connection: null, party: party('+12065550100'), callbackUrl: '' },
  ...{ answerContext: null, handle: null, idempotencyKey: `key-${command.n}` },
  firstSent: world.clock.now(),
});

const spoken = (world: World, number: number): Order =>
  orderOf(world, say(number) as Order['command']);

test('the first prompt after a key tells how long the caller waited for it', async () => {
  const world = memoryWorld();
  const { gateway } = timeKeys(world.deps, call, keys(world, 2, '1'));
  world.clock.advance(40);
  await gateway.execute(orderOf(world, { kind: 'startRecording', n: n(3) }));
  expect(world.measured).toEqual([]);
  world.gateway.onExecute = async () => world.clock.advance(60);
  await gateway.execute(spoken(world, 4));
  await gateway.execute(spoken(world, 5));
  expect(world.measured).toEqual([{ message: 'key to prompt', call, ms: 100 }]);
  expect(world.gateway.orders).toHaveLength(3);
});

test('a prompt that was not taken is not one', async () => {
  const world = memoryWorld();
  const { gateway } = timeKeys(world.deps, call, keys(world, 2, '1'));
  world.gateway.respond('say', { kind: 'unknown', retryAfterMs: null, note: '503' });
  await gateway.execute(spoken(world, 3));
  expect(world.measured).toEqual([]);
  await gateway.execute(spoken(world, 3));
  expect(world.measured).toHaveLength(1);
});

test('what follows anything else is not timed', () => {
  const world = memoryWorld();
  expect(timeKeys(world.deps, call, connected(world))).toBe(world.deps);
});
