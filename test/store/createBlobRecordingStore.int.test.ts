import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { createBlobRecordingStore } from '../../src/store/createBlobRecordingStore.ts';
import { recordingStoreContract } from './recordingStoreContract.ts';
import { newCallId } from './sampleRow.ts';
import { freshContainers } from './testContainers.ts';

const n = 4 as CommandNumber;

describe('recordings in blobs', () => {
  recordingStoreContract(() => createBlobRecordingStore(freshContainers()));

  it('are private', async () => {
    const containers = freshContainers();
    await createBlobRecordingStore(containers).put(newCallId(), n, Buffer.from('a'), 'audio/wav');
    expect((await containers('recordings').getProperties()).blobPublicAccess).toBeUndefined();
  });

  it('may be larger than what is held in memory', async () => {
    const store = createBlobRecordingStore(freshContainers());
    const id = newCallId();
    const pieces = Array.from({ length: 10 }, () => randomBytes(1_024 * 1_024));
    await store.put(id, n, Readable.from(pieces), 'audio/wav');
    const kept = await store.open(id, n);
    expect(kept?.length).toBe(10 * 1_024 * 1_024);
    const last = await kept?.read(9 * 1_024 * 1_024, 10 * 1_024 * 1_024 - 1);
    expect(last && (await buffer(last))).toEqual(pieces[9]);
  });

  it('are not mixed up when one is replaced while it is read', async () => {
    const store = createBlobRecordingStore(freshContainers());
    const id = newCallId();
    await store.put(id, n, Buffer.from('old'), 'audio/wav');
    const kept = await store.open(id, n);
    await store.put(id, n, Buffer.from('new'), 'audio/wav');
    await expect(kept?.read(0, 2)).rejects.toThrow('get a recording: 412');
  });
});
