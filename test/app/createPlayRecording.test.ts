import { expect, test } from 'vitest';
import { createPlayRecording } from '../../src/app/createPlayRecording.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { wholeBody } from '../http/wholeBody.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';

const of = { call: 'abcdefghijklmnopqrstuv' as CallId, n: 4 as CommandNumber };
const store = createMemoryRecordingStore();
await store.put(of.call, of.n, Buffer.from('RIFF'), 'audio/wav');

test('what is played is remembered as heard, and played even where that fails', async () => {
  const logged: string[] = [];
  const heard: unknown[] = [];
  const play = createPlayRecording(
    store.open,
    async (one) => {
      heard.push(one);
      throw new Error('storage is down');
    },
    (_, message) => void logged.push(message),
  );
  const reply = await play(of, 'bytes=0-1');
  expect(reply && (await wholeBody(reply)).toString()).toBe('RI');
  expect(heard).toEqual([of]);
  expect(logged).toEqual(['a recording was not marked as heard']);
  expect(await play({ ...of, n: 5 as CommandNumber }, undefined)).toBeNull();
  expect(heard).toHaveLength(1);
});
