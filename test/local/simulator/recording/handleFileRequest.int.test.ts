import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { startRecordedCall } from '../startRecordedCall.ts';
import { accessKey } from '../startSimulator.ts';

async function startFile() {
  const call = await startRecordedCall();
  await call.sim('POST', `/calls/${call.id}/say`, { text: 'Hello' });
  await call.recordings.stop(call.recordingId);
  const [chunk] = (await call.nextReady()).chunks;
  if (!chunk?.deleteLocation) throw new Error('no chunk');
  const path = new URL(chunk.deleteLocation).pathname;
  return { ...call, chunk, path };
}

const resource = 'resource.example';
const hash = createHash('sha256').update('').digest('base64');

/** Signs as the SDK does: for the resource's own host, and for the path without its query. */
function headersFor(method: string, path: string, host = resource): Record<string, string> {
  const date = new Date().toUTCString();
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64'))
    .update(`${method}\n${path}\n${date};${host};${hash}`)
    .digest('base64');
  const signed = 'x-ms-date;host;x-ms-content-sha256';
  return {
    ...{ 'x-ms-date': date, 'x-ms-content-sha256': hash, 'x-ms-host': resource },
    authorization: `HMAC-SHA256 SignedHeaders=${signed}&Signature=${signature}`,
  };
}

test('the document beside a file tells what it is', async () => {
  const { path, url } = await startFile();
  const meta = `${path}/content/acsmetadata`;
  const response = await fetch(`${url}${meta}`, { headers: headersFor('GET', meta) });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    chunkDocumentId: path.split('/').at(-1),
    recordingInfo: { contentType: 'audio', channelType: 'mixed', format: 'wav' },
  });
});

test('whoever has no signature for this host and path gets nothing', async () => {
  const { path, url } = await startFile();
  const audio = `${path}/content/audio`;
  const refused = async (headers: Record<string, string>): Promise<unknown> => {
    const response = await fetch(`${url}${audio}`, { headers });
    return [response.status, await response.json()];
  };
  const expected = [401, { error: { code: '7509', message: expect.any(String) } }];
  expect(await refused({})).toEqual(expected);
  expect(await refused(headersFor('GET', path))).toEqual(expected);
  expect(await refused(headersFor('GET', audio, 'other.example'))).toEqual(expected);
});

test.each([
  ['GET', '/v1/objects/none/content/audio', '8522'],
  ['DELETE', '/v1/objects/none', '8522'],
  ['GET', '/v1/objects/none', '404'],
  ['POST', '/v1/objects/none/content/audio', '404'],
  ['GET', '/v1/objects/none/content/other', '404'],
])('%s %s is not there: %s', async (method, path, code) => {
  const { url } = await startFile();
  const response = await fetch(`${url}${path}`, { method, headers: headersFor(method, path) });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code } });
});

test('faults: no bytes at first, errors, and a connection that breaks', async () => {
  const { chunk, files, sim } = await startFile();
  await sim('PUT', '/faults', { recording: { emptyDownloads: 3 } });
  expect(await files.download(chunk.contentLocation)).toEqual({ kind: 'empty' });
  expect((await files.download(chunk.contentLocation)).kind).toBe('downloaded');
  const fail = (operation: string, code: number, more: object = {}) =>
    sim('PUT', '/faults', { status: [{ operation, code, times: 1, ...more }] });
  await fail('downloadRecording', 503);
  expect(await files.download(chunk.contentLocation)).toMatchObject({ kind: 'unknown' });
  await fail('downloadRecording', 0);
  expect(await files.download(chunk.contentLocation)).toMatchObject({ kind: 'unknown' });
  if (!chunk.deleteLocation) throw new Error('no address');
  await fail('deleteRecording', 500, { afterEffect: true });
  expect(await files.delete(chunk.deleteLocation)).toMatchObject({ kind: 'unknown' });
  expect(await files.download(chunk.contentLocation)).toMatchObject({ kind: 'gone' });
});

test('what was fetched is on the wire of the call', async () => {
  const { chunk, files, id, sim } = await startFile();
  const download = await files.download(chunk.contentLocation);
  if (download.kind === 'downloaded') download.content.destroy();
  const { wire } = await sim<{ wire: object[] }>('GET', `/calls/${id}/wire`);
  expect(wire).toContainEqual(
    expect.objectContaining({ way: 'fromApp', name: 'downloadRecording', status: 200 }),
  );
});
