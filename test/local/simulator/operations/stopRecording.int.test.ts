import { expect, test } from 'vitest';
import { startRecordedCall } from '../startRecordedCall.ts';

test('the app is told, and Event Grid once the file is there', async () => {
  const { app, id, nextReady, recordingId, recordings, serverCallId, sim } =
    await startRecordedCall();
  await sim('POST', `/calls/${id}/say`, { text: 'Hello' });
  await recordings.stop(recordingId);
  expect((await app.next('RecordingStateChanged')).parsed).toMatchObject({
    recordingId,
    state: 'inactive',
  });
  const ready = await nextReady();
  expect(ready).toMatchObject({ recording: recordingId, serverCallId, endReason: 'InitiatorLeft' });
  expect(ready.durationMs).toBeGreaterThanOrEqual(600);
  expect(ready.chunks).toMatchObject([{ index: 0, endReason: 'SessionEnded' }]);
  await expect(recordings.stop(recordingId)).rejects.toMatchObject({
    statusCode: 404,
    code: '8522',
  });
});

test('the end of the call is the end of its recording', async () => {
  const { app, id, nextReady, recordingId, sim } = await startRecordedCall();
  await sim('POST', `/calls/${id}/hangup`);
  expect((await app.next('RecordingStateChanged')).parsed).toMatchObject({ state: 'inactive' });
  expect(await nextReady()).toMatchObject({ recording: recordingId, endReason: 'CallEnded' });
});

test('under its fault Event Grid never hears of the file', async () => {
  const { app, recordingId, recordings, sim } = await startRecordedCall();
  await sim('PUT', '/faults', { recording: { neverReady: true } });
  await recordings.stop(recordingId);
  await sim('POST', '/clock/advance', { ms: 60_000 });
  expect(app.incoming.map(({ eventType }) => eventType)).toEqual([
    'Microsoft.Communication.IncomingCall',
  ]);
});

test('a long recording comes in several files', async () => {
  const { id, nextReady, recordingId, recordings, sim } = await startRecordedCall(
    {},
    { recordingChunkMs: 2000 },
  );
  await sim('POST', `/calls/${id}/say`, { text: 'x'.repeat(50) });
  await recordings.stop(recordingId);
  const { chunks } = await nextReady();
  expect(chunks.map(({ index, endReason }) => [index, endReason])).toEqual([
    [0, 'ChunkMaximumTimeExceeded'],
    [1, 'SessionEnded'],
  ]);
});
