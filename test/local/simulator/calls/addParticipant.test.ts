import { expect, test } from 'vitest';
import { addParticipant } from '../../../../src/local/simulator/calls/addParticipant.ts';
import { agentRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

function start(callerId: string | undefined = '+18005550199') {
  const test = createTestWorld();
  const { connection } = connectCaller(test.world);
  addParticipant(test.world, {
    connection,
    invitationId: 'i',
    target: agentRawId,
    callerId,
    limitMs: undefined,
    context: 'add',
    callbackUri: 'http://localhost/special',
    customContext: undefined,
  });
  return { ...test, connection };
}

test('both events of a success, the invitation is used up', async () => {
  const { connection, names, sent, world } = start();
  expect([...connection.invitations.keys()]).toEqual(['i']);
  await world.clock.advance(0);
  expect(names()).toEqual(['AddParticipantSucceeded', 'ParticipantsUpdated']);
  expect(sent.map(({ url }) => url)).toEqual([
    'http://localhost/special',
    'http://localhost/callbacks',
  ]);
  expect(connection.invitations.size).toBe(0);
});

test('a refusal comes at once', () => {
  const { names, world } = start('+18005550111');
  expect([names(), world.lines.size]).toEqual([['AddParticipantFailed'], 1]);
});

test('an invitation can be taken back quietly, or abandoned', async () => {
  const quiet = start();
  quiet.connection.invitations.get('i')?.cancel();
  const told = start();
  told.connection.invitations.get('i')?.abandon();
  for (const { world } of [quiet, told]) await world.clock.advance(60_000);
  expect([quiet.names(), told.names()]).toEqual([[], ['AddParticipantFailed']]);
});

test('a leg that has ended hears nothing', async () => {
  const { connection, names, world } = start();
  connection.state = 'ended';
  connection.conversation.connections.delete(connection);
  await world.clock.advance(0);
  expect(names()).toEqual([]);
});
