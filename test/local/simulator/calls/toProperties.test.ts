import { expect, test } from 'vitest';
import { toProperties } from '../../../../src/local/simulator/calls/toProperties.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('an answered leg names who answered for which number', () => {
  const { connection } = connectCaller(createTestWorld().world);
  expect(toProperties(connection, 'unknown')).toMatchObject({
    callConnectionId: connection.id,
    serverCallId: connection.conversation.serverCallId,
    callConnectionState: 'unknown',
    answeredBy: { id: connection.user },
    answeredFor: { value: '+18005550199' },
  });
});

test('a leg that was just created has no server call id and no one who answered', () => {
  const { connection } = connectCaller(createTestWorld().world);
  const created = { ...connection, createdByApp: true, callerId: '+18005550199' };
  const properties = toProperties(created, 'connecting');
  expect(properties).toMatchObject({ sourceCallerIdNumber: { value: '+18005550199' } });
  expect(properties).not.toHaveProperty('serverCallId');
  expect(properties).not.toHaveProperty('answeredBy');
  expect(properties).not.toHaveProperty('answeredFor');
});
