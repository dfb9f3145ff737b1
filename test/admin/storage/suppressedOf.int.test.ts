import { expect, inject, test } from 'vitest';
import { suppressedOf } from '../../../src/admin/storage/suppressedOf.ts';
import { readHashKeys } from '../../../src/config/readHashKeys.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { createTableClients } from '../../../src/store/createTableClients.ts';
import { createTableSuppressedStore } from '../../../src/store/createTableSuppressedStore.ts';
import { number } from '../../calls/world.ts';

const key = `1:${Buffer.from('a key that nobody else has at all').toString('base64')}`;
const tables = createTableClients({ connectionString: inject('azurite') });
const somebody = number(`+1206${Date.now() % 10_000_000}`.padEnd(12, '7'));
const why = { at: 5 as Instant, reason: 'a letter', by: 'bob' };

test('a number that the command line adds is one that the app finds', async () => {
  await suppressedOf(tables, key).add(somebody, why);
  const read = readHashKeys(key, false);
  if (!read.ok) throw new Error(read.problem);
  expect(await createTableSuppressedStore(tables, read.keys).find(somebody)).toEqual(why);
});

test.each(['', '1:short'])('with the key "%s" every use is refused', async (hashKey) => {
  const store = suppressedOf(tables, hashKey);
  const refused = { failure: { code: 'noHashKey', ending: 'refused' } };
  await expect(store.find(somebody)).rejects.toMatchObject(refused);
  await expect(store.add(somebody, why)).rejects.toMatchObject(refused);
  await expect(store.remove(somebody)).rejects.toMatchObject(refused);
});
