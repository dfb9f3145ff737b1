import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { RecordingLocation } from '../../../src/calls/recordingReady.ts';
import { createWavFile } from './createWavFile.ts';
import { type ReadWave, readFile } from './recording/readFile.ts';
import { serveFiles } from './serveFiles.ts';
import { startRecordedCall } from './startRecordedCall.ts';
import { agent, caller, ourNumber, voice } from './startSimulator.ts';

type Call = Awaited<ReturnType<typeof startRecordedCall>>;

async function fetchWave({ files }: Call, location?: RecordingLocation): Promise<ReadWave> {
  if (location === undefined) throw new Error('no file');
  const download = await files.download(location);
  if (download.kind !== 'downloaded') throw new Error(download.kind);
  return readFile(await buffer(download.content));
}

async function finish(call: Call): Promise<ReadWave> {
  await call.recordings.stop(call.recordingId);
  const ready = await call.nextReady();
  return fetchWave(call, ready.chunks[0]?.contentLocation);
}

/** A tone as a prompt that can be told from everything else. */
function toneFile(hz: number, ms: number): Buffer {
  const file = createWavFile({ ms });
  for (let at = 0; at < ms * 16; at += 1) {
    file.writeInt16LE(Math.round(8000 * Math.sin((2 * Math.PI * hz * at) / 16_000)), 44 + at * 2);
  }
  return file;
}

test('a file that was played is on the recording as it is', async () => {
  const base = await serveFiles({ 'tone.wav': toneFile(2500, 1000) });
  const call = await startRecordedCall();
  const media = call.client.getCallConnection(call.callConnectionId).getCallMedia();
  await media.playToAll([{ kind: 'fileSource', url: `${base}/tone.wav` }]);
  await call.app.next('PlayCompleted');
  const wave = await finish(call);
  expect(wave.ms).toBeGreaterThanOrEqual(1000);
  expect(wave.strength(2500, wave.ms - 900, wave.ms - 100)).toBeGreaterThan(6000);
});

test('unmixed, everybody has a channel, in the order that was asked for', async () => {
  const call = await startRecordedCall({
    recordingChannel: 'unmixed',
    audioChannelParticipantOrdering: [{ phoneNumber: caller }],
  });
  const connection = call.client.getCallConnection(call.callConnectionId);
  await connection.getCallMedia().playToAll([{ kind: 'textSource', text: 'Hello', ...voice }]);
  await call.app.next('PlayCompleted');
  await call.sim('POST', `/calls/${call.id}/say`, { text: 'Hello, this is Ann.' });
  const wave = await finish(call);
  expect(wave.channels).toBe(2);
  expect(wave.loudness(wave.ms - 1000, wave.ms, 0)).toBeGreaterThan(1000);
  expect(wave.loudness(wave.ms - 1000, wave.ms, 1)).toBeLessThan(1);
  expect(wave.loudness(0, wave.ms - 1445, 0)).toBeLessThan(1);
  expect(wave.loudness(0, wave.ms - 1445, 1)).toBeGreaterThan(100);
});

test('who is on hold is not recorded, nor the music; who is not, is', async () => {
  const base = await serveFiles({ 'music.wav': toneFile(2500, 1000) });
  const call = await startRecordedCall();
  const connection = call.client.getCallConnection(call.callConnectionId);
  await call.sim('PUT', `/handsets/${agent}`, {});
  await connection.addParticipant({
    targetParticipant: { phoneNumber: agent },
    sourceCallIdNumber: { phoneNumber: ourNumber },
  });
  await call.app.next('AddParticipantSucceeded');
  const playSource = { kind: 'fileSource' as const, url: `${base}/music.wav` };
  await connection.getCallMedia().hold({ phoneNumber: caller }, { playSource });
  await call.until(call.id, ({ transcript }) => transcript.at(-1)?.kind === 'heard');
  await call.sim('POST', `/calls/${call.id}/say`, { text: 'x'.repeat(500) });
  const { calls } = await call.sim<{ calls: { id: string; to: string }[] }>('GET', '/calls');
  const other = calls.find(({ to }) => to === agent)?.id;
  await call.sim('POST', `/calls/${other}/say`, { text: 'We are among ourselves' });
  const wave = await finish(call);
  expect(wave.ms).toBeLessThan(10_000);
  expect(wave.loudness(wave.ms - 1500, wave.ms)).toBeGreaterThan(1000);
  expect(wave.strength(2500, 0, wave.ms)).toBeLessThan(200);
});

test('speech that is down: 8565 in the events, the first times only', async () => {
  const call = await startRecordedCall();
  const media = call.client.getCallConnection(call.callConnectionId).getCallMedia();
  const playPrompt = { kind: 'textSource' as const, text: 'Hello', ...voice };
  const say = [playPrompt];
  await call.sim('PUT', '/faults', { speechDown: { code: 429, times: 2 } });
  await media.playToAll(say);
  expect((await call.app.next('PlayFailed')).parsed).toMatchObject({
    failedPlaySourceIndex: 0,
    resultInformation: { code: 429, subCode: 8565 },
  });
  await media.startRecognizing(
    { phoneNumber: caller },
    { kind: 'callMediaRecognizeDtmfOptions', maxTonesToCollect: 1, playPrompt },
  );
  expect((await call.app.next('RecognizeFailed')).parsed).toMatchObject({
    resultInformation: { code: 429, subCode: 8565 },
  });
  await media.playToAll(say);
  await call.app.next('PlayCompleted');
});

test('spoken answers fail too while speech is down, keys do not', async () => {
  const call = await startRecordedCall();
  const media = call.client.getCallConnection(call.callConnectionId).getCallMedia();
  const target = { phoneNumber: caller };
  await call.sim('PUT', '/faults', { speechDown: { code: 408 } });
  await media.startRecognizing(target, { kind: 'callMediaRecognizeSpeechOptions' });
  await call.sim('POST', `/calls/${call.id}/say`, { text: 'yes' });
  expect((await call.app.next('RecognizeFailed')).parsed).toMatchObject({
    resultInformation: { code: 408, subCode: 8565 },
  });
  await media.startRecognizing(target, {
    kind: 'callMediaRecognizeDtmfOptions',
    maxTonesToCollect: 1,
  });
  await call.sim('POST', `/calls/${call.id}/press`, { tones: '1' });
  await call.app.next('RecognizeCompleted');
});

test('a resource without an identity for speech: 400/8567, files and keys work', async () => {
  const base = await serveFiles({ 'a.wav': createWavFile({ ms: 10 }) });
  const call = await startRecordedCall();
  const media = call.client.getCallConnection(call.callConnectionId).getCallMedia();
  await call.sim('PUT', '/faults', { speechNotLinked: true });
  const refused = { statusCode: 400, code: '8567' };
  const text = { kind: 'textSource' as const, text: 'Hello', ...voice };
  await expect(media.playToAll([text])).rejects.toMatchObject(refused);
  const target = { phoneNumber: caller };
  const spoken = { kind: 'callMediaRecognizeSpeechOptions' } as const;
  await expect(media.startRecognizing(target, spoken)).rejects.toMatchObject(refused);
  await media.playToAll([{ kind: 'fileSource', url: `${base}/a.wav` }]);
  await call.app.next('PlayCompleted');
});
