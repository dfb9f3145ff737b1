import { expect, test } from 'vitest';
import {
  failCreation,
  leaveAfterTransfer,
  leaveConnection,
  leaveLine,
  terminateCall,
} from '../../../../src/local/simulator/calls/endings.ts';
import { connectLine, createLine } from '../../../../src/local/simulator/calls/lines.ts';
import type { Connection, Line } from '../../../../src/local/simulator/calls/model.ts';
import { toFailure } from '../../../../src/local/simulator/calls/toFailure.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { agentRawId, callerRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

function join(world: World, connection: Connection, rawId = agentRawId): Line {
  const line = createLine(world, {
    from: callerRawId,
    to: rawId,
    rawId,
    direction: 'outbound',
    conversation: connection.conversation,
    callerId: undefined,
  });
  connectLine(world, line);
  return line;
}

const codesOf = ({ sent }: ReturnType<typeof createTestWorld>): unknown[] =>
  sent.map(({ event }) => event.data.resultInformation);

test('a caller who hangs up leaves the app alone, so the call is over', async () => {
  const test = createTestWorld();
  const { line } = connectCaller(test.world);
  leaveLine(test.world, line);
  await test.world.clock.advance(100);
  expect(test.names()).toEqual(['CallDisconnected']);
  expect(codesOf(test)).toMatchObject([{ code: 200, subCode: 540000 }]);
  expect(test.world.connections.size).toBe(0);
  leaveLine(test.world, line);
  expect(line.endReason).toBe('hungUp');
});

test('a VoIP caller who hangs up has a code of their own', async () => {
  const test = createTestWorld();
  const { connection, line } = connectCaller(test.world);
  const user = join(test.world, connection, '8:acs:a_b');
  leaveLine(test.world, line);
  leaveLine(test.world, user);
  await test.world.clock.advance(100);
  expect(codesOf(test).at(-1)).toMatchObject({ subCode: 18503 });
});

test('of three, the others go on and hear who left', () => {
  const test = createTestWorld();
  const { connection, line } = connectCaller(test.world);
  const agent = join(test.world, connection);
  leaveLine(test.world, agent);
  expect(test.names()).toEqual(['ParticipantsUpdated']);
  expect(line.transcript.at(-1)).toMatchObject({ kind: 'left', who: '+18005551001' });
  expect(connection.state).toBe('connected');
});

test('the app may leave three, but two end with it', async () => {
  const test = createTestWorld();
  const { connection, line } = connectCaller(test.world);
  const agent = join(test.world, connection);
  leaveConnection(test.world, connection);
  expect([line.state, agent.state]).toEqual(['connected', 'connected']);
  const other = connectCaller(test.world);
  leaveConnection(test.world, other.connection);
  expect(other.line).toMatchObject({ state: 'ended', endReason: 'remoteHungUp' });
  await test.world.clock.advance(100);
  expect(codesOf(test)).toMatchObject([{ subCode: 7000 }, { subCode: 7000 }]);
});

test('terminating calls off what still rings', () => {
  const { world } = createTestWorld();
  const { connection } = connectCaller(world);
  let cancelled = 0;
  connection.conversation.rings.add({
    cancel: () => {
      cancelled += 1;
    },
  });
  terminateCall(world, connection);
  expect(cancelled).toBe(1);
});

test('a creation that fails says so twice, and one that is cancelled too', () => {
  for (const end of [
    (world: World, connection: Connection) =>
      failCreation(world, connection, toFailure('busy', agentRawId)),
    terminateCall,
  ]) {
    const { names, world } = createTestWorld();
    const { connection } = connectCaller(world);
    const created: Connection = { ...connection, createdByApp: true, state: 'connecting' };
    connection.conversation.connections.delete(connection);
    end(world, created);
    expect(names()).toEqual(['CallDisconnected', 'CreateCallFailed']);
  }
});

test('after a transfer the phones stay, the app goes', async () => {
  const test = createTestWorld();
  const { connection, line } = connectCaller(test.world);
  join(test.world, connection);
  leaveAfterTransfer(test.world, connection);
  await test.world.clock.advance(0);
  expect(codesOf(test)).toMatchObject([{ code: 200, subCode: 7015 }]);
  expect(line.state).toBe('connected');
});

test('a phone that rings declines instead of hanging up', () => {
  const { world } = createTestWorld();
  const { line } = connectCaller(world);
  let declined = 0;
  line.decline = () => {
    declined += 1;
  };
  leaveLine(world, line);
  expect([declined, line.state]).toEqual([1, 'connected']);
});
