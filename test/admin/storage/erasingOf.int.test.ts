import { expect, test } from 'vitest';
import { erasingOf } from '../../../src/admin/storage/erasingOf.ts';
import { freshTables } from '../../store/testTables.ts';

test('nothing is kept at first, and the keys are those of the setting', async () => {
  const key = Buffer.from('a key that nobody else has at all').toString('base64');
  const { archive, queues, limitStore, hashKeys } = erasingOf(freshTables(), `1:${key}`);
  expect(await archive.callsOf('v1.hash')).toEqual([]);
  expect(await queues.taken()).toEqual([]);
  expect(await limitStore.keys('outbound', '')).toEqual([]);
  expect(hashKeys()).toMatchObject([{ version: 1 }]);
});
