import { buffer } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { connectBlobs } from '../../src/app/connectBlobs.ts';
import { createBlobStores } from '../../src/app/createBlobStores.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { newCallId } from '../store/sampleRow.ts';

test('prompts are fetched by name, from where they are put', async () => {
  const storage = { connectionString: inject('azurite') };
  const bytes = new TextEncoder().encode('RIFF');
  await connectBlobs(storage).prompts.put('get-prompt.wav', bytes);
  const { getPrompt } = createBlobStores(storage);
  const [one, other, none] = await Promise.all(
    ['get-prompt.wav', 'get-prompt.wav', '../get-prompt.wav'].map(getPrompt),
  );
  expect(Buffer.from(one?.bytes ?? [])).toEqual(Buffer.from(bytes));
  expect(other?.contentType).toBe('audio/wav');
  expect(none).toBeNull();
});

test('recordings are kept, opened and removed', async () => {
  const { recordings } = createBlobStores({ connectionString: inject('azurite') });
  const [id, n] = [newCallId(), 4 as CommandNumber];
  await recordings.put(id, n, Buffer.from('RIFF'), 'audio/wav');
  const kept = await recordings.open(id, n);
  expect(kept && (await buffer(await kept.read(0, 3))).toString()).toBe('RIFF');
  await recordings.remove(id, n);
  expect(await recordings.open(id, n)).toBeNull();
});
