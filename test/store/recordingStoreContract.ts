import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import type { RecordingStore } from '../../src/calls/recordingStore.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { newCallId } from './sampleRow.ts';

const n = 4 as CommandNumber;
const other = 5 as CommandNumber;
const sound = Buffer.from('RIFF0123456789');

/** What every store of recordings keeps to. */
export const recordingStoreContract = (create: () => RecordingStore): void => {
  it('knows nothing that was not kept', async () => {
    const [store, id] = [create(), newCallId()];
    expect(await store.open(id, n)).toBeNull();
    await store.remove(id, n);
    await store.put(id, n, sound, 'audio/wav');
    expect(await store.open(id, other)).toBeNull();
    expect(await store.open(newCallId(), n)).toBeNull();
  });

  it.each([
    ['bytes', () => sound],
    ['a stream', () => Readable.from([sound.subarray(0, 5), sound.subarray(5)])],
  ])('gives back what was kept of %s, whole or a part', async (_, content) => {
    const [store, id] = [create(), newCallId()];
    await store.put(id, n, content(), 'audio/wav');
    const kept = await store.open(id, n);
    expect(kept).toMatchObject({ length: sound.length, contentType: 'audio/wav' });
    if (kept === null) throw new Error('not kept');
    expect(await buffer(await kept.read(0, sound.length - 1))).toEqual(sound);
    expect((await buffer(await kept.read(4, 6))).toString()).toBe('012');
    expect((await buffer(await kept.read(13, 13))).toString()).toBe('9');
  });

  it('replaces and removes', async () => {
    const [store, id] = [create(), newCallId()];
    await store.put(id, n, sound, 'audio/wav');
    await store.put(id, n, Buffer.from('new'), 'audio/mpeg');
    expect(await store.open(id, n)).toMatchObject({ length: 3, contentType: 'audio/mpeg' });
    await store.remove(id, n);
    expect(await store.open(id, n)).toBeNull();
  });
};
