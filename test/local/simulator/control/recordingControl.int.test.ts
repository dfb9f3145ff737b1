import { expect, test } from 'vitest';
import { readFile } from '../recording/readFile.ts';
import { startRecordedCall } from '../startRecordedCall.ts';

test('recordings are listed, while they go on and when they are over', async () => {
  const { id, nextReady, recordingId, recordings, sim } = await startRecordedCall();
  type List = { recordings: readonly Record<string, unknown>[] };
  const list = async () => (await sim<List>('GET', '/recordings')).recordings;
  const known = { id: recordingId, calls: [id], content: 'audio', channel: 'mixed', format: 'wav' };
  expect(await list()).toMatchObject([{ ...known, state: 'active' }]);
  await sim('GET', `/recordings/${recordingId}/audio`, undefined, 409);
  await sim('POST', `/calls/${id}/say`, { text: 'Hello' });
  await recordings.stop(recordingId);
  const ready = await nextReady();
  const [over] = await list();
  expect(over).toMatchObject({
    ...{ ...known, state: 'stopped', endReason: 'InitiatorLeft', isReady: true },
    durationMs: ready.durationMs,
    audio: `/_sim/recordings/${recordingId}/audio`,
    files: [{ downloads: 0, isDeleted: false, contentLocation: ready.chunks[0]?.contentLocation }],
  });
});

test('it can be listened to, also when the app has deleted its file', async () => {
  const { files, id, nextReady, recordingId, recordings, sim, url } = await startRecordedCall();
  await sim('POST', `/calls/${id}/press`, { tones: '1' });
  await recordings.stop(recordingId);
  const [chunk] = (await nextReady()).chunks;
  if (chunk?.deleteLocation) await files.delete(chunk.deleteLocation);
  const response = await fetch(`${url}/_sim/recordings/${recordingId}/audio`);
  expect(response.headers.get('content-type')).toBe('audio/wav');
  const wave = readFile(Buffer.from(await response.arrayBuffer()));
  expect(wave.strength(697, wave.ms - 160, wave.ms - 60)).toBeGreaterThan(5000);
  await sim('GET', '/recordings/none/audio', undefined, 404);
});
