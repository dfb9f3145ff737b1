import { expect, test } from 'vitest';
import { copyRecording } from '../../src/calls/copyRecording.ts';
import { leftMessage, n, readyFor } from './messages.ts';
import { wavOf } from './wavFiles.ts';

test('one file is taken as it is, whatever it is', async () => {
  const message = await leftMessage();
  const { deps } = message.world;
  const ready = readyFor(message, [Buffer.from('no WAV at all')]);
  expect(await copyRecording(deps, message.id, n, ready)).toEqual({ kind: 'copied', bytes: 13 });
  const kept = await deps.recordings.open(message.id, n);
  expect(kept).toMatchObject({ length: 13, contentType: 'audio/wav' });
});

test('a second file that is gone loses the whole, and one that is late delays it', async () => {
  const message = await leftMessage();
  const { deps } = message.world;
  const ready = readyFor(message, [wavOf(10), Buffer.alloc(0)]);
  expect(await copyRecording(deps, message.id, n, ready)).toMatchObject({ kind: 'later' });
  const [, second] = ready.chunks;
  if (second !== undefined) deps.files.content.delete(second.contentLocation);
  expect(await copyRecording(deps, message.id, n, ready)).toMatchObject({ kind: 'lost' });
  expect(await deps.recordings.open(message.id, n)).toBeNull();
});

test('a failure of our own storage is thrown', async () => {
  const message = await leftMessage();
  const { files, recordings } = message.world.deps;
  const put = () => Promise.reject(new Error('storage is down'));
  const deps = { files, recordings: { ...recordings, put } };
  const ready = readyFor(message, [wavOf(10)]);
  await expect(copyRecording(deps, message.id, n, ready)).rejects.toThrow('storage is down');
});
