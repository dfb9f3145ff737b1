import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startRecordedCall } from '../startRecordedCall.ts';
import { readFile } from './readFile.ts';

async function startDownload() {
  const call = await startRecordedCall();
  await call.sim('POST', `/calls/${call.id}/say`, { text: 'Hello' });
  await call.recordings.stop(call.recordingId);
  const [chunk] = (await call.nextReady()).chunks;
  if (!chunk) throw new Error('no chunk');
  return { ...call, location: chunk.contentLocation };
}

test('a file comes as a whole or in parts that belong together', async () => {
  const { location, recordings } = await startDownload();
  const fetchPart = async (options?: { offset: number; length?: number }) =>
    buffer(await recordings.downloadStreaming(location, options));
  const whole = await fetchPart();
  expect(readFile(whole).loudness(0, 500)).toBeGreaterThan(500);
  const part = await fetchPart({ offset: 100, length: 1000 });
  expect(part.equals(whole.subarray(100, 100 + part.length))).toBe(true);
  expect([1000, 1001]).toContain(part.length);
  const rest = await fetchPart({ offset: whole.length - 10 });
  expect(rest.equals(whole.subarray(-10))).toBe(true);
  await expect(fetchPart({ offset: whole.length })).rejects.toMatchObject({ statusCode: 416 });
});

test('the SDK writes it to a file that any player can read', async () => {
  const { location, recordings } = await startDownload();
  const folder = mkdtempSync(path.join(tmpdir(), 'switchboard-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'call.wav');
  await recordings.downloadToPath(location, file);
  expect(readFile(readFileSync(file))).toMatchObject({ channels: 1, rate: 16_000 });
});
