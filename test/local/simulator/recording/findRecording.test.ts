import { expect, test } from 'vitest';
import {
  findLegOfCall,
  findRecording,
} from '../../../../src/local/simulator/recording/findRecording.ts';
import { stopRecording } from '../../../../src/local/simulator/recording/recordCall.ts';
import { startTestRecording } from './startTestRecording.ts';

const notFound = expect.objectContaining({ status: 404, code: '8522' });

test('a recording is found until it is over', () => {
  const { recording, world } = startTestRecording();
  expect(findRecording(world, recording.id)).toBe(recording);
  stopRecording(world, recording, 'InitiatorLeft');
  expect(() => findRecording(world, recording.id)).toThrow(notFound);
  expect(() => findRecording(world, undefined)).toThrow(notFound);
});

test('a call is found by its own id, as long as the app is in it', () => {
  const { connection, world } = startTestRecording();
  const { serverCallId } = connection.conversation;
  world.connections.set(connection.id, connection);
  expect(findLegOfCall(world, serverCallId)).toBe(connection);
  world.connections.delete(connection.id);
  expect(() => findLegOfCall(world, serverCallId)).toThrow(notFound);
});
