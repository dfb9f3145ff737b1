import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { getCall } from '../../src/calls/getCall.ts';
import { keepRecording } from '../../src/calls/keepRecording.ts';
import { recordingGoneMs } from '../../src/calls/limits.ts';
import type { RecordingDownload } from '../../src/calls/recordingFiles.ts';
import { leftMessage, type Message, n, readyFor, recordingOf } from './messages.ts';
import { wavOf } from './wavFiles.ts';

const keptBytes = async ({ world, id }: Message): Promise<Buffer | null> => {
  const kept = await world.deps.recordings.open(id, n);
  return kept && buffer(await kept.read(0, kept.length - 1));
};

const today = (message: Message) => message.world.deps.index.day('2026-11-21', 10, null);

test('a message is copied, told and deleted at the provider', async () => {
  const message = await leftMessage();
  expect(await recordingOf(message)).toMatchObject({ what: 'voicemail', state: 'stopped' });
  await keepRecording(message.world.deps, readyFor(message, [wavOf(500)], 8_123.6));
  expect(await keptBytes(message)).toEqual(wavOf(500));
  const kept = { state: 'kept', ms: 8_124, heardAt: null };
  expect(await recordingOf(message)).toMatchObject(kept);
  expect(message.world.deps.files.content.size).toBe(0);
  // The list of the day knows too, and that the caller has not hung up for nothing.
  expect((await today(message)).calls).toMatchObject([
    { outcome: 'completed', recordings: [kept] },
  ]);
});

test('several files are kept as one', async () => {
  const message = await leftMessage();
  await keepRecording(message.world.deps, readyFor(message, [wavOf(500), wavOf(20, 7)]));
  expect(await keptBytes(message)).toHaveLength(44 + 1_040);
});

test('told again, nothing is copied twice, and what was left is deleted', async () => {
  const message = await leftMessage();
  const { deps } = message.world;
  deps.files.refuse({ kind: 'unknown', retryAfterMs: null, note: '503' });
  const ready = readyFor(message, [wavOf(500)]);
  await keepRecording(deps, ready);
  expect(deps.files.content.size).toBe(1);
  deps.files.refuse(null);
  await keepRecording(deps, ready);
  expect(deps.files.content.size).toBe(0);
  expect(deps.files.downloaded).toHaveLength(1);
  const { timeline } = await getCall(deps.store, message.id);
  expect(timeline.events.filter(({ kind }) => kind === 'RecordingKept')).toHaveLength(1);
});

test('a message in which nobody has spoken is not kept anywhere', async () => {
  const message = await leftMessage(500);
  await keepRecording(message.world.deps, readyFor(message, [wavOf(10)], 900));
  expect(await recordingOf(message)).toMatchObject({ state: 'empty', ms: 900 });
  expect(await keptBytes(message)).toBeNull();
  expect(message.world.deps.files.content.size).toBe(0);
  expect(message.world.deps.files.downloaded).toEqual([]);
});

const unknown: RecordingDownload = { kind: 'unknown', retryAfterMs: null, note: '503/0' };

test.each<[string, RecordingDownload]>([
  ['the provider does not answer', unknown],
  ['the file has no bytes yet', { kind: 'empty' }],
])('%s: the event must come again, and then it works', async (_, answer) => {
  const message = await leftMessage();
  const { deps } = message.world;
  const ready = readyFor(message, [wavOf(500)]);
  deps.files.respond(answer);
  await expect(keepRecording(deps, ready)).rejects.toThrow(/cannot be had/);
  expect(await recordingOf(message)).toMatchObject({ state: 'stopped' });
  expect(deps.files.content.size).toBe(1);
  await keepRecording(deps, ready);
  expect(await recordingOf(message)).toMatchObject({ state: 'kept' });
});

test('a file that is gone, or cannot be had for a day, is lost', async () => {
  const gone = await leftMessage();
  gone.world.deps.files.respond({ kind: 'gone', note: '404' });
  await keepRecording(gone.world.deps, readyFor(gone, [wavOf(500)]));
  expect(await recordingOf(gone)).toMatchObject({ state: 'lost' });
  const late = await leftMessage();
  const ready = readyFor(late, [wavOf(500)]);
  late.world.clock.advance(ready.occurredAt + recordingGoneMs + 1 - late.world.clock.now());
  late.world.deps.files.respond(unknown);
  await keepRecording(late.world.deps, ready);
  expect(await recordingOf(late)).toMatchObject({ state: 'lost' });
});

test('a recording of somebody else is left alone', async () => {
  const message = await leftMessage();
  const { deps, logged } = message.world;
  const ready = readyFor({ ...message, recordingId: 'another' }, [wavOf(500)]);
  await keepRecording(deps, ready);
  expect(deps.files.content.size).toBe(1);
  expect(logged).toContain('a recording that is none of ours');
});

test('a crash after the copy is made good when the event comes again', async () => {
  const message = await leftMessage();
  const { deps, hooks } = message.world;
  const ready = readyFor(message, [wavOf(500)]);
  hooks.beforeSave = () => Promise.reject(new Error('storage is down'));
  await expect(keepRecording(deps, ready)).rejects.toThrow('storage is down');
  expect(deps.files.content.size).toBe(1);
  hooks.beforeSave = async () => {};
  await keepRecording(deps, ready);
  expect(await recordingOf(message)).toMatchObject({ state: 'kept' });
  expect(deps.files.content.size).toBe(0);
});

test('whom the settings name is told of a message once, and of nothing else', async () => {
  const message = await leftMessage();
  const deps = {
    ...message.world.deps,
    voicemailTo: { webhook: 'https://hooks.example', teams: null },
  };
  const ready = readyFor(message, [wavOf(500)]);
  await keepRecording(deps, ready);
  await keepRecording(deps, ready);
  const notices = await deps.store.unsentNotices(message.id);
  expect(notices.map(({ kept }) => kept.notice)).toMatchObject([
    { channel: 'webhook', url: 'https://hooks.example', content: { recording: 2, ms: 8_000 } },
  ]);
  // Each time, for the first may have died before it; and by the save that has decided it.
  const { id } = message;
  expect(message.world.notified).toMatchObject([{ id }, { id }, { id }]);
  const silent = await leftMessage(500);
  await keepRecording(
    { ...deps, ...silent.world.deps, voicemailTo: deps.voicemailTo },
    readyFor(silent, [wavOf(1)], 500),
  );
  expect(await silent.world.deps.store.unsentNotices(silent.id)).toEqual([]);
});
