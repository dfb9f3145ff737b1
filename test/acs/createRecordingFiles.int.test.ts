import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import {
  createRecordingFiles,
  type RecordingFilesOptions,
} from '../../src/acs/createRecordingFiles.ts';
import type { RecordingDownload } from '../../src/calls/recordingFiles.ts';
import type { RecordingLocation } from '../../src/calls/recordingReady.ts';
import { readFile } from '../local/simulator/recording/readFile.ts';
import { startRecordingSimulator } from '../local/simulator/startRecordingSimulator.ts';
import { voice } from '../local/simulator/startSimulator.ts';
import { recordingFilesContract } from './recordingFilesContract.ts';

const location = 'https://us.asm.skype.com/v1/objects/1/content/audio' as RecordingLocation;

/** Storage that answers as it is told; the app's client with the official SDK talks to it. */
async function startStorage(
  listener: http.RequestListener,
  options: Partial<RecordingFilesOptions> = {},
) {
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const connectionString = `endpoint=http://127.0.0.1:${port}/;accesskey=a2V5`;
  const client = createCallAutomationClient({ connectionString }).getCallRecording();
  const slept: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  return { files: createRecordingFiles({ client, sleep, ...options }), slept, connectionString };
}

async function contentOf(download: RecordingDownload): Promise<Buffer> {
  if (download.kind !== 'downloaded') throw new Error(JSON.stringify(download));
  return buffer(download.content);
}

test('what was said is fetched as a WAV file and deleted, once', async () => {
  const { app, connect, files, nextReady, record, recordings, sim } =
    await startRecordingSimulator();
  const { connection, id } = await connect();
  const text = 'Please leave a message after the tone.';
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const recordingId = await record(callConnectionId ?? '');
  await connection.getCallMedia().playToAll([{ kind: 'textSource', text, ...voice }]);
  await app.next('PlayCompleted');
  await sim('POST', `/calls/${id}/say`, { text: 'This is Ann, please call me back.' });
  await recordings.stop(recordingId);
  const ready = await nextReady();
  expect(ready).toMatchObject({ recording: recordingId, endReason: 'InitiatorLeft' });
  const [chunk] = ready.chunks;
  if (!chunk?.deleteLocation) throw new Error('no chunk');
  const download = await files.download(chunk.contentLocation);
  const file = await contentOf(download);
  expect(download).toMatchObject({ length: file.length });
  const wave = readFile(file);
  expect(wave).toMatchObject({ channels: 1, rate: 16_000 });
  expect(Math.abs(wave.ms - ready.durationMs)).toBeLessThan(1);
  // 300 ms and 60 ms a character, twice: 38 and 33 characters.
  expect(wave.ms).toBeGreaterThanOrEqual(2580 + 2280);
  expect(wave.ms).toBeLessThan(2580 + 2280 + 500);
  expect(wave.loudness(0, 2500)).toBeGreaterThan(1000);
  expect(wave.loudness(wave.ms - 2000, wave.ms)).toBeGreaterThan(1000);
  expect(await files.delete(chunk.deleteLocation)).toEqual({ kind: 'deleted' });
  expect(await files.download(chunk.contentLocation)).toMatchObject({ kind: 'gone' });
  expect(await files.delete(chunk.deleteLocation)).toEqual({ kind: 'deleted' });
});

recordingFilesContract(async () => {
  const kept = new Map<string, Buffer>();
  const nameOf = (location: string): string => new URL(location).pathname;
  const { files } = await startStorage((request, response) => {
    const name = nameOf(`http://localhost${request.url}`);
    const found = kept.get(name);
    if (found === undefined) response.writeHead(404).end();
    else if (request.method === 'DELETE') {
      kept.delete(name);
      response.writeHead(200).end();
    } else response.writeHead(200, { 'content-length': found.length }).end(found);
  });
  return { files, put: (at, bytes) => void kept.set(nameOf(at), bytes) };
});

test('a file without bytes at first is asked for again', async () => {
  let asked = 0;
  const { files, slept } = await startStorage(
    (_request, response) => {
      asked += 1;
      response.end(asked > 2 ? 'RIFF' : '');
    },
    { emptyRetryDelaysMs: [10, 20, 30] },
  );
  expect((await contentOf(await files.download(location))).toString()).toBe('RIFF');
  expect(slept).toEqual([10, 20]);
});

test('a file that stays empty is called so', async () => {
  const { files, slept } = await startStorage((_request, response) => response.end());
  expect(await files.download(location)).toEqual({ kind: 'empty' });
  expect(slept).toEqual([1000, 2000, 4000]);
});

type Refused = Readonly<{ kind: string; note: RegExp; retryAfterMs?: number }>;

test.each<[number, string, Refused]>([
  [401, '', { kind: 'refused', note: /^401\/0/ }],
  [403, '<html>Forbidden</html>', { kind: 'refused', note: /^403\/0 .*<html>Forbidden/ }],
  [503, '<html>Unavailable</html>', { kind: 'unknown', note: /^503\/0 .*<html>Unavailable/ }],
  [
    429,
    '{"error":{"code":"8516","message":"Slow down."}}',
    { kind: 'unknown', note: /^429\/8516 Slow down/, retryAfterMs: 7000 },
  ],
])('an answer of %d with %s is %j', async (status, body, { note, ...expected }) => {
  const { files } = await startStorage((_request, response) =>
    response.writeHead(status, { 'retry-after': '7' }).end(body),
  );
  for (const result of [await files.download(location), await files.delete(location)]) {
    expect(result).toMatchObject({ ...expected, note: expect.stringMatching(note) });
  }
});

test('what is not there cannot be fetched, and counts as deleted', async () => {
  const { files } = await startStorage((_request, response) =>
    response.writeHead(404).end('{"error":{"code":"8522","message":"Not found."}}'),
  );
  const gone = { kind: 'gone', note: expect.stringMatching(/^404\/8522 /) };
  expect(await files.download(location)).toEqual(gone);
  expect(await files.delete(location)).toEqual({ kind: 'deleted' });
});

test('a client without our policy survives error pages too', async () => {
  const { connectionString } = await startStorage((_request, response) =>
    response.writeHead(503).end('<html>'),
  );
  const { CallAutomationClient } = await import('@azure/communication-call-automation');
  const { createLocalHttpClient } = await import('../../src/acs/createLocalHttpClient.ts');
  const [, origin = ''] = /endpoint=(.*);access/.exec(connectionString) ?? [];
  const client = new CallAutomationClient(connectionString, {
    ...{ allowInsecureConnection: true, httpClient: createLocalHttpClient(origin) },
    retryOptions: { maxRetries: 0 },
  }).getCallRecording();
  const files = createRecordingFiles({ client, sleep: async () => undefined });
  expect(await files.download(location)).toMatchObject({ kind: 'unknown' });
});

test('nobody there is unknown, another host is refused without a request', async () => {
  const { files } = await startStorage((request) => request.socket.destroy());
  expect(await files.download(location)).toMatchObject({ kind: 'unknown' });
  const elsewhere = 'https://evil.example/v1/objects/1' as RecordingLocation;
  expect(await files.download(elsewhere)).toMatchObject({ kind: 'refused' });
  expect(await files.delete(elsewhere)).toMatchObject({ kind: 'refused' });
});

test('a file that breaks off or takes too long fails in the reader’s hands', async () => {
  const broken = await startStorage((_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  });
  await expect(contentOf(await broken.files.download(location))).rejects.toThrow();
  const slow = await startStorage(
    (_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
    },
    { contentTimeoutMs: 100 },
  );
  await expect(contentOf(await slow.files.download(location))).rejects.toThrow(/abort/i);
});

test('who reads no further lets go of the connection', async () => {
  let isClosed = false;
  const { files } = await startStorage((_request, response) => {
    response.on('close', () => {
      isClosed = true;
    });
    response.writeHead(200, { 'content-length': 100_000_000 }).write(Buffer.alloc(100_000));
  });
  const download = await files.download(location);
  if (download.kind !== 'downloaded') throw new Error(download.kind);
  download.content.destroy();
  await expect.poll(() => isClosed).toBe(true);
});
