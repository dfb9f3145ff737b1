import { expect, test } from 'vitest';
import { takeRecordingReady } from '../../src/app/takeRecordingReady.ts';
import type { RecordingReady } from '../../src/calls/recordingReady.ts';
import { readyEvent } from '../acs/readyEvent.ts';

const setUp = (keep: (ready: RecordingReady) => Promise<void>) => {
  const logged: string[] = [];
  const take = takeRecordingReady(
    keep,
    (level, message) => void logged.push(`${level} ${message}`),
  );
  return { take, logged };
};

test('a finished recording is kept', async () => {
  const kept: RecordingReady[] = [];
  const { take, logged } = setUp(async (ready) => void kept.push(ready));
  await take(readyEvent());
  expect(kept).toEqual([expect.objectContaining({ recording: 'recording-1' })]);
  expect(logged).toEqual([]);
});

test.each([
  [{ eventType: 'Microsoft.Storage.BlobCreated' }, 'info an event that tells of no recording'],
  [readyEvent({ subject: 'nothing' }), 'error a finished recording that cannot be read'],
  [null, 'error a finished recording that cannot be read'],
])('%j is taken, for it would be none the next time either', async (event, expected) => {
  const { take, logged } = setUp(() => expect.unreachable());
  await take(event);
  expect(logged).toEqual([expect.stringContaining(expected)]);
});

test('a fault of ours is thrown, so that the event comes again', async () => {
  const { take } = setUp(() => Promise.reject(new Error('storage is down')));
  await expect(take(readyEvent())).rejects.toThrow('storage is down');
});
