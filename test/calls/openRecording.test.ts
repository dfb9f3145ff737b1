import { expect, test } from 'vitest';
import { getCall } from '../../src/calls/getCall.ts';
import { keepRecording } from '../../src/calls/keepRecording.ts';
import { openRecording } from '../../src/calls/openRecording.ts';
import type { CallId, Instant } from '../../src/engine/ids.ts';
import { leftMessage, n, readyFor, recordingOf } from './messages.ts';
import { wavOf } from './wavFiles.ts';

const kept = async () => {
  const message = await leftMessage();
  await keepRecording(message.world.deps, readyFor(message, [wavOf(500)]));
  return message;
};

test('whoever opens a recording is noted, and it has been heard', async () => {
  const message = await kept();
  const { deps, clock } = message.world;
  const opened = await openRecording(deps, message.id, n, 'link');
  expect(opened).toMatchObject({ length: 1_044 });
  expect(await recordingOf(message)).toMatchObject({ state: 'kept', isHeard: true });
  const { calls } = await deps.index.day('2026-11-21', 1, null);
  expect(calls[0]?.recordings).toMatchObject([{ isHeard: true }]);
  await openRecording(deps, message.id, n, 'api');
  const entries = await deps.audit.list(0 as Instant, clock.now(), 10);
  const entry = { what: 'recording.open', subject: `${message.id}/2`, details: {} };
  expect(entries.map(({ at, ...rest }) => rest)).toEqual([
    { ...entry, who: 'link' },
    { ...entry, who: 'api' },
  ]);
  const { timeline } = await getCall(deps.store, message.id);
  expect(timeline.events.filter(({ kind }) => kind === 'RecordingHeard')).toHaveLength(1);
});

test('what is not there is not noted', async () => {
  const message = await leftMessage();
  const { deps, clock } = message.world;
  expect(await openRecording(deps, message.id, n, 'api')).toBeNull();
  expect(await deps.audit.list(0 as Instant, clock.now(), 10)).toEqual([]);
});

test('a recording whose call is gone can be heard', async () => {
  const message = await kept();
  const { deps } = message.world;
  const other = 'abcdefghijklmnopqrstuv' as CallId;
  await deps.recordings.put(other, n, wavOf(1), 'audio/wav');
  expect(await openRecording(deps, other, n, 'api')).not.toBeNull();
});

test('nothing is handed out that could not be noted', async () => {
  const message = await kept();
  const audit = { note: () => Promise.reject(new Error('storage is down')) };
  const deps = { ...message.world.deps, audit };
  await expect(openRecording(deps, message.id, n, 'api')).rejects.toThrow('storage is down');
});
