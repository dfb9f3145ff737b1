import { expect, test } from 'vitest';
import { keepRecording } from '../../src/calls/keepRecording.ts';
import type { Handle } from '../../src/calls/ports.ts';
import type { RecordingDownload } from '../../src/calls/recordingFiles.ts';
import type { RecordingLocation, RecordingReady } from '../../src/calls/recordingReady.ts';
import type { EventId, Instant } from '../../src/engine/ids.ts';
import { recording } from '../engine/recording/recordings.ts';
import { createMemoryRecordingFiles } from './memoryRecordingFiles.ts';
import { memoryWorld } from './memoryWorld.ts';
import { activeCall, n, rowOf } from './rows.ts';

const location = 'https://files.example/1' as RecordingLocation;
const chunk = { index: 0, contentLocation: location, deleteLocation: location, endReason: '' };
const ready: RecordingReady = {
  eventId: 'e' as EventId,
  occurredAt: 0 as Instant,
  recording: 'r' as Handle,
  serverCallId: 's' as RecordingReady['serverCallId'],
  chunks: [chunk],
  startedAt: 0 as Instant,
  durationMs: 9000,
  endReason: '',
};

/** A call with a stopped message whose file the provider has. */
const setUp = async () => {
  const world = memoryWorld();
  const files = createMemoryRecordingFiles();
  files.files.set(location, Buffer.from('RIFF'));
  const deps = {
    ...world.deps,
    files,
    voicemailTo: { webhook: 'https://hooks.example', teams: null },
  };
  const message = recording(3, 'stopped', 'voicemail');
  const call = { ...activeCall({ kind: 'transferred' }), recordings: [message] };
  const change = { id: call.id, row: rowOf(call), etag: null, events: [], settled: [] };
  await deps.store.save({ ...change, notices: [] });
  await deps.index.markRecording(ready.recording, { call: call.id, n: n(3) });
  const recordings = async () => (await world.row(call.id)).call.recordings;
  return { world, deps, files, id: call.id, recordings };
};

test('a message is kept, told, and deleted where it came from; once', async () => {
  const { world, deps, files, id, recordings } = await setUp();
  await keepRecording(deps, ready);
  expect(await recordings()).toMatchObject([{ state: 'kept', ms: 9000 }]);
  expect((await deps.recordings.open(id, n(3)))?.length).toBe(4);
  expect(files.files.size).toBe(0);
  expect(world.notified).toMatchObject([{ id }]);
  await keepRecording(deps, ready).catch(() => undefined);
  const notices = await deps.store.unsentNotices(id);
  expect(notices.map(({ kept }) => kept.notice)).toMatchObject([
    { channel: 'webhook', url: 'https://hooks.example', content: { recording: 3, ms: 9000 } },
  ]);
});

test('a message in which nobody speaks is not fetched', async () => {
  const { deps, files, id, recordings } = await setUp();
  await keepRecording(deps, { ...ready, durationMs: 500 });
  expect(await recordings()).toMatchObject([{ state: 'empty' }]);
  expect(await deps.recordings.open(id, n(3))).toBeNull();
  expect(files.files.size).toBe(0);
});

test.each<[string, RecordingDownload]>([
  ['gone', { kind: 'gone', note: '404' }],
  ['refused', { kind: 'refused', note: '403' }],
])('a file that is %s is lost', async (_, trouble) => {
  const { deps, files, recordings } = await setUp();
  files.trouble = trouble;
  await keepRecording(deps, ready);
  expect(await recordings()).toMatchObject([{ state: 'lost' }]);
});

test.each<[string, RecordingDownload]>([
  ['empty', { kind: 'empty' }],
  ['not to be had', { kind: 'unknown', retryAfterMs: null, note: '503' }],
])('a file that is still %s is fetched when the event comes again', async (_, trouble) => {
  const { deps, files, recordings } = await setUp();
  files.trouble = trouble;
  await expect(keepRecording(deps, ready)).rejects.toThrow('cannot be fetched yet');
  expect(await recordings()).toMatchObject([{ state: 'stopped' }]);
});

test('a recording that is none of ours is left alone', async () => {
  const { deps, files } = await setUp();
  await keepRecording(deps, { ...ready, recording: 'other' as Handle });
  expect(files.files.size).toBe(1);
});
