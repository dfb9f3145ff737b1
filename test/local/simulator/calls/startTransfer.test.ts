import { expect, test } from 'vitest';
import { startTransfer } from '../../../../src/local/simulator/calls/startTransfer.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { agentRawId, connectCaller, createTestWorld, ourRawId } from '../createTestWorld.ts';

function start(world: World, target: string, customContext?: object) {
  const { connection, line } = connectCaller(world);
  connection.state = 'transferring';
  startTransfer(world, {
    connection,
    transferee: line,
    target,
    context: 'to',
    callbackUri: 'http://localhost/special',
    customContext,
  });
  return { connection, line };
}

test('a stranger hangs up a second later, times the factor', async () => {
  const { names, sent, world } = createTestWorld({ factor: 2, ringDelayMs: 0 });
  const { line } = start(world, agentRawId);
  await world.clock.advance(1000);
  expect(names()).toEqual(['CallTransferAccepted', 'CallDisconnected']);
  expect(sent.map(({ url }) => url)).toEqual([
    'http://localhost/special',
    'http://localhost/callbacks',
  ]);
  expect(line).toMatchObject({ state: 'connected' });
  await world.clock.advance(1500);
  expect(line).toMatchObject({ state: 'ended', endReason: 'remoteHungUp' });
});

test('a phone with a handset stays', async () => {
  const { world } = createTestWorld();
  world.handsets.set(agentRawId, { behaviour: 'answer', script: [], calls: 0 });
  const { line } = start(world, agentRawId);
  await world.clock.advance(60_000);
  expect(line.state).toBe('connected');
});

test('a transfer that fails leaves the leg as it was', async () => {
  const { names, world } = createTestWorld();
  world.handsets.set(agentRawId, { behaviour: 'busy', script: [], calls: 0 });
  const { connection } = start(world, agentRawId);
  await world.clock.advance(0);
  expect([names(), connection.state]).toEqual([['CallTransferFailed'], 'connected']);
});

test.each([
  [{ voipHeaders: {}, sipHeaders: {} }, undefined],
  [undefined, undefined],
  [{ sipHeaders: { a: 'b' } }, { sipHeaders: { a: 'b' }, voipHeaders: {} }],
])('the headers %j arrive as %j', (given, customContext) => {
  const { published, world } = createTestWorld();
  start(world, ourRawId, given);
  const data = published[0]?.data as { customContext?: unknown } | undefined;
  expect(data?.customContext).toEqual(customContext);
});

test('a leg that ended meanwhile transfers nobody', () => {
  const { world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  const transfer = { connection, transferee: line, target: agentRawId };
  startTransfer(world, {
    ...transfer,
    context: undefined,
    callbackUri: undefined,
    customContext: undefined,
  });
  expect(world.lines.size).toBe(1);
});
