import { expect, test } from 'vitest';
import { startRecordedCall } from '../startRecordedCall.ts';

test('a paused recording is inactive, and the app is told', async () => {
  const { app, recordingId, recordings } = await startRecordedCall();
  await recordings.pause(recordingId);
  expect((await app.next('RecordingStateChanged')).parsed).toMatchObject({ state: 'inactive' });
  expect(await recordings.getState(recordingId)).toMatchObject({ recordingState: 'inactive' });
  await recordings.pause(recordingId);
});

test('what is over or never was cannot be paused', async () => {
  const { recordingId, recordings } = await startRecordedCall();
  await recordings.stop(recordingId);
  const notFound = { statusCode: 404, code: '8522' };
  await expect(recordings.pause(recordingId)).rejects.toMatchObject(notFound);
  await expect(recordings.pause('none')).rejects.toMatchObject(notFound);
});
