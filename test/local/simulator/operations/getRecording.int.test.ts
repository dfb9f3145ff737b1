import { expect, test } from 'vitest';
import { startRecordedCall } from '../startRecordedCall.ts';

test('a recording is active until it is over, then nobody knows it', async () => {
  const { recordingId, recordings } = await startRecordedCall();
  expect(await recordings.getState(recordingId)).toMatchObject({
    recordingId,
    recordingState: 'active',
    recordingKind: 'azureCommunicationServices',
  });
  await recordings.stop(recordingId);
  const notFound = { statusCode: 404, code: '8522', message: 'Recording not found.' };
  await expect(recordings.getState(recordingId)).rejects.toMatchObject(notFound);
  await expect(recordings.getState('none')).rejects.toMatchObject(notFound);
});
