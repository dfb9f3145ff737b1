import { expect, test } from 'vitest';
import {
  checkCallbackUri,
  establish,
  findConnection,
  findEstablished,
  hasParticipant,
  participantsOf,
  toHeading,
} from '../../../../src/local/simulator/calls/connections.ts';
import { agentRawId, callerRawId, connectCaller, createTestWorld } from '../createTestWorld.ts';

test('a leg is found while it lasts, and used once it is through', () => {
  const { world } = createTestWorld();
  const { connection } = connectCaller(world);
  expect(findConnection(world, connection.id)).toBe(connection);
  expect(() => findConnection(world, 'other')).toThrow('Call not found.');
  expect(() => findConnection(world, undefined)).toThrow('Call not found.');
  connection.state = 'connecting';
  expect(() => findEstablished(world, connection.id)).toThrow(/still connecting/);
});

test('the app itself is a participant', () => {
  const { connection } = connectCaller(createTestWorld().world);
  expect(participantsOf(connection)).toEqual([connection.user, callerRawId]);
  expect(hasParticipant(connection, callerRawId)).toBe(true);
  expect(hasParticipant(connection, agentRawId)).toBe(false);
});

test('a leg that is through tells so, with its own context and a first sequence number', () => {
  const { names, sent, world } = createTestWorld();
  const { connection } = connectCaller(world);
  establish(world, connection);
  expect(names()).toEqual(['CallConnected', 'ParticipantsUpdated']);
  expect(sent[0]?.event.data).toMatchObject({ operationContext: 'leg' });
  expect(sent[1]?.event.data).toMatchObject({ sequenceNumber: 1 });
  expect(toHeading(connection)).toEqual({
    id: connection.id,
    correlationId: connection.conversation.correlationId,
  });
});

test('an http address may be refused', () => {
  const { world } = createTestWorld({ allowHttpCallbacks: false });
  expect(() => checkCallbackUri(world, 'http://x', 'CallbackUri')).toThrow(/CallbackUri/);
  expect(() => checkCallbackUri(world, 'https://x', 'CallbackUri')).not.toThrow();
  expect(() => checkCallbackUri(world, undefined, 'CallbackUri')).not.toThrow();
});
