import { expect, inject, test } from 'vitest';
import { probeStorage } from '../../src/store/probeStorage.ts';
import { freePort } from '../freePort.ts';

test('all services of a storage that runs answer, whatever is in it', async () => {
  const probed = await probeStorage({ connectionString: inject('azurite') });
  expect(probed).toEqual({ tables: null, queues: null, blobs: null });
});

test('each service that is down is told by itself', async () => {
  const table = `http://127.0.0.1:${await freePort()}/`;
  const right = inject('azurite');
  const connectionString = right.replace(
    /TableEndpoint=http:\/\/[^/]+\//,
    `TableEndpoint=${table}`,
  );
  expect(await probeStorage({ connectionString })).toEqual({
    tables: expect.objectContaining({ name: 'StorageError', status: null }),
    queues: null,
    blobs: null,
  });
});

test('a wrong key is refused by all of them', async () => {
  const wrong = Buffer.from('this is the key of something else').toString('base64');
  const connectionString = inject('azurite').replace(/AccountKey=[^;]+/, `AccountKey=${wrong}`);
  const refused = expect.objectContaining({ status: 403 });
  expect(await probeStorage({ connectionString })).toEqual({
    ...{ tables: refused, queues: refused, blobs: refused },
  });
});
