import { expect, inject, test } from 'vitest';
import { blobStoresOf } from '../../../src/admin/storage/blobStoresOf.ts';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { newCallId } from '../../store/sampleRow.ts';

test('recordings are those of the app', async () => {
  const { recordings } = blobStoresOf({ connectionString: inject('azurite') });
  const [id, n] = [newCallId(), 3 as CommandNumber];
  await recordings.put(id, n, Buffer.from('RIFF'), 'audio/wav');
  expect(await recordings.open(id, n)).toMatchObject({ length: 4, contentType: 'audio/wav' });
  await recordings.remove(id, n);
  expect(await recordings.open(id, n)).toBeNull();
});
