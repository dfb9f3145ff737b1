import { expect, test } from 'vitest';
import {
  beginRecording,
  endRecordingWith,
  pauseRecording,
  prepareRecording,
  resumeRecording,
  stopRecording,
  toRecordingState,
} from '../../../../src/local/simulator/recording/recordCall.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';
import { settings, startTestRecording } from './startTestRecording.ts';

test('it is inactive until it begins, and tells the app of each change', () => {
  const { sent, world } = createTestWorld();
  const { connection, line } = connectCaller(world);
  const recording = prepareRecording(world, connection, settings);
  const recordingId = recording.id;
  const recordingKind = 'azureCommunicationServices';
  expect(toRecordingState(recording)).toEqual({
    recordingId,
    recordingState: 'inactive',
    recordingKind,
  });
  beginRecording(world, recording);
  expect(toRecordingState(recording)).toMatchObject({ recordingState: 'active' });
  pauseRecording(world, recording);
  expect(toRecordingState(recording)).toMatchObject({ recordingState: 'inactive' });
  resumeRecording(world, recording);
  stopRecording(world, recording, 'InitiatorLeft');
  const { serverCallId } = connection.conversation;
  const source = `calling/recordings/${serverCallId}/${recordingId}/RecordingStateChanged`;
  for (const { event } of sent) {
    expect(event).toMatchObject({
      ...{ source, subject: source, type: 'Microsoft.Communication.RecordingStateChanged' },
      data: { eventSource: source, recordingId, recordingKind, serverCallId },
    });
  }
  const states = sent.map(({ event }) => event.data.state);
  expect(states).toEqual(['active', 'inactive', 'active', 'inactive']);
  const lived = line.transcript.flatMap((each) => (each.kind === 'recording' ? [each.state] : []));
  expect(lived).toEqual(['active', 'paused', 'active', 'inactive']);
});

test('pausing what is paused, going on with what goes on and stopping twice tell nothing', () => {
  const { recording, sent, world } = startTestRecording();
  resumeRecording(world, recording);
  pauseRecording(world, recording);
  pauseRecording(world, recording);
  stopRecording(world, recording, 'InitiatorLeft');
  stopRecording(world, recording, 'InitiatorLeft');
  resumeRecording(world, recording);
  expect(sent.map(({ event }) => event.data.state)).toEqual(['active', 'inactive', 'inactive']);
});

test('one that is to begin paused says nothing until it goes on', () => {
  const { recording, sent, world } = startTestRecording({ isPausedAtStart: true });
  expect([sent, recording.state]).toEqual([[], 'paused']);
  resumeRecording(world, recording);
  expect(sent).toHaveLength(1);
});

test('state changes go where the request said', () => {
  const callbackUri = 'http://localhost/recordings';
  expect(startTestRecording({ callbackUri }).sent.map(({ url }) => url)).toEqual([callbackUri]);
});

test('it ends with the call, and not before the last leg of the app has gone', () => {
  const { connection, recording, world } = startTestRecording();
  const { conversation } = connection;
  conversation.connections.add(connection);
  endRecordingWith(world, conversation);
  expect(recording.state).toBe('active');
  conversation.connections.clear();
  endRecordingWith(world, conversation);
  expect(recording).toMatchObject({ state: 'stopped', endReason: 'CallEnded' });
  expect(world.callRecordings.stageOf(conversation).recording).toBeUndefined();
});

test('one that could not begin: StartRecordingFailed, and it has never been', () => {
  const { names, sent, world } = createTestWorld();
  const { connection } = connectCaller(world);
  world.faults.current = { recording: { start: 'fails' } };
  const recording = prepareRecording(world, connection, settings);
  beginRecording(world, recording);
  expect(names()).toEqual(['StartRecordingFailed']);
  expect(sent[0]?.event.data).toMatchObject({
    recordingId: recording.id,
    resultInformation: { code: 500, subCode: 9999 },
  });
  expect(world.callRecordings.list()).toEqual([]);
});

test('one that is stopped before it has begun leaves no file', async () => {
  const { names, published, world } = createTestWorld();
  const { connection } = connectCaller(world);
  const recording = prepareRecording(world, connection, settings);
  stopRecording(world, recording, 'CallEnded');
  beginRecording(world, recording);
  await world.clock.advance(10_000);
  expect([names(), published, world.callRecordings.list()]).toEqual([[], [], []]);
});
