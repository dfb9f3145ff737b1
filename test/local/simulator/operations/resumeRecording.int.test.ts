import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readFile } from '../recording/readFile.ts';
import { startRecordedCall } from '../startRecordedCall.ts';

test('what was said in a pause is not on the recording, what came after it is', async () => {
  const { app, files, id, nextReady, recordingId, recordings, sim } = await startRecordedCall();
  const changed = (): Promise<unknown> => app.next('RecordingStateChanged');
  await recordings.pause(recordingId);
  await changed();
  await sim('POST', `/calls/${id}/say`, { text: 'x'.repeat(200) });
  await recordings.resume(recordingId);
  await changed();
  expect(await recordings.getState(recordingId)).toMatchObject({ recordingState: 'active' });
  await sim('POST', `/calls/${id}/press`, { tones: '5' });
  await recordings.stop(recordingId);
  const { chunks, durationMs } = await nextReady();
  expect(durationMs).toBeLessThan(5000);
  const [chunk] = chunks;
  if (!chunk) throw new Error('no chunk');
  const download = await files.download(chunk.contentLocation);
  if (download.kind !== 'downloaded') throw new Error(download.kind);
  const wave = readFile(await buffer(download.content));
  // The last 160 ms are the key: 100 ms of two tones, 60 ms of silence.
  const toneEndMs = wave.ms - 60;
  expect(wave.strength(770, toneEndMs - 400, toneEndMs)).toBeGreaterThan(500);
  expect(wave.strength(1477, toneEndMs - 400, toneEndMs)).toBeLessThan(500);
});

test('one that was to begin paused begins when it goes on', async () => {
  const { app, connect, recordings } = await startRecordedCall();
  const { connection } = await connect();
  const { callConnectionId = '' } = await connection.getCallConnectionProperties();
  const { recordingId = '' } = await recordings.start({ callConnectionId, pauseOnStart: true });
  expect(await recordings.getState(recordingId)).toMatchObject({ recordingState: 'inactive' });
  await recordings.resume(recordingId);
  expect((await app.next('RecordingStateChanged')).parsed).toMatchObject({
    recordingId,
    state: 'active',
  });
  const notFound = { statusCode: 404, code: '8522' };
  await expect(recordings.resume('none')).rejects.toMatchObject(notFound);
});
