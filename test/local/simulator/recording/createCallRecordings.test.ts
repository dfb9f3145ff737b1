import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import type { CallRecording } from '../../../../src/local/simulator/recording/callRecording.ts';
import {
  type CallRecordings,
  createCallRecordings,
} from '../../../../src/local/simulator/recording/createCallRecordings.ts';
import { startTestRecording } from './startTestRecording.ts';

test('each call has a stage of its own, with one recording', () => {
  const { connection, recording, world } = startTestRecording();
  const { callRecordings } = world;
  const { conversation } = connection;
  expect(callRecordings.stageOf(conversation)).toBe(callRecordings.stageOf(conversation));
  expect(callRecordings.stageOf(conversation).recording).toBe(recording);
  expect(callRecordings.stageOf(createConversation()).recording).toBeUndefined();
  expect(callRecordings.find(recording.id)).toBe(recording);
  callRecordings.remove(recording);
  expect(callRecordings.stageOf(conversation).recording).toBeUndefined();
  expect([callRecordings.find(recording.id), callRecordings.list()]).toEqual([undefined, []]);
});

test('the last 500 are remembered, and one that goes on is never forgotten', () => {
  const { recording } = startTestRecording();
  const recordings: CallRecordings = createCallRecordings();
  const make = (id: number, state: CallRecording['state']): CallRecording => ({
    ...recording,
    id: String(id),
    state,
  });
  recordings.add(make(0, 'active'));
  for (let id = 1; id <= 500; id += 1) recordings.add(make(id, 'stopped'));
  expect(recordings.list()).toHaveLength(500);
  expect([recordings.find('0')?.id, recordings.find('1')]).toEqual(['0', undefined]);
});
