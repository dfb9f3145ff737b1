import { expect, inject, test } from 'vitest';
import { storesOf } from '../../../src/admin/storage/storesOf.ts';
import { createTableCallStore } from '../../../src/store/createTableCallStore.ts';
import { newCallId, sampleRow } from '../../store/sampleRow.ts';
import { testSeal } from '../../store/testSeal.ts';
import { sharedTables } from '../../store/testTables.ts';

test('what a caller typed in confidence cannot be read', async () => {
  const id = newCallId();
  const row = sampleRow(id);
  const call = { ...row.call, secrets: { pin: '1234' } };
  const app = createTableCallStore(sharedTables(), testSeal);
  await app.save({ id, row: { ...row, call }, etag: null, events: [], settled: [], notices: [] });
  expect((await app.load(id))?.row.call.secrets).toEqual({ pin: '1234' });
  const stores = storesOf({ connectionString: inject('azurite') }, '');
  expect((await stores.calls.load(id))?.row.call.secrets).toEqual({});
});

test('no call is written from here', async () => {
  const id = newCallId();
  const row = sampleRow(id);
  const call = { ...row.call, secrets: { pin: '1234' } };
  const { calls } = storesOf({ connectionString: inject('azurite') }, '');
  const change = { id, row: { ...row, call }, etag: null, events: [], settled: [], notices: [] };
  expect(() => calls.save(change)).toThrow('writes no calls');
});
