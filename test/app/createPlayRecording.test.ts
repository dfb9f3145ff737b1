import { expect, test } from 'vitest';
import { createPlayRecording } from '../../src/app/createPlayRecording.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import { wholeBody } from '../http/wholeBody.ts';
import { createMemoryAuditStore } from '../store/memoryAuditStore.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';

const of = { call: 'abcdefghijklmnopqrstuv' as CallId, n: 4 as CommandNumber };
const store = createMemoryRecordingStore();
await store.put(of.call, of.n, Buffer.from('RIFF'), 'audio/wav');

const at = 7_000 as Instant;

const setUp = (audit = createMemoryAuditStore()) => {
  const logged: string[] = [];
  const heard: unknown[] = [];
  const play = createPlayRecording({
    open: store.open,
    hear: async (one) => {
      heard.push(one);
      throw new Error('storage is down');
    },
    audit,
    now: () => at,
    log: (_, message) => void logged.push(message),
  });
  return { play, audit, logged, heard };
};

test('what is played is remembered as heard, and played even where that fails', async () => {
  const { play, logged, heard } = setUp();
  const reply = await play('link')(of, 'bytes=0-1');
  expect(reply && (await wholeBody(reply)).toString()).toBe('RI');
  expect(heard).toEqual([of]);
  expect(logged).toEqual(['a recording was not marked as heard']);
});

test('it is noted who asked for which recording, if there is one', async () => {
  const { play, audit, heard } = setUp();
  expect(await play('client crm')({ ...of, n: 5 as CommandNumber }, undefined)).toBeNull();
  expect(await audit.list(at, at, 10)).toEqual([]);
  expect(heard).toEqual([]);
  await play('client crm')(of, undefined);
  const subject = `${of.call}/4`;
  expect(await audit.list(at, at, 10)).toEqual([
    { at, who: 'client crm', what: 'recording.play', subject, details: {} },
  ]);
});

test('nothing is handed out that could not be noted', async () => {
  const note = () => Promise.reject(new Error('storage is down'));
  const { play, heard } = setUp({ ...createMemoryAuditStore(), note });
  await expect(play('client crm')(of, undefined)).rejects.toThrow('storage is down');
  expect(heard).toEqual([]);
});
