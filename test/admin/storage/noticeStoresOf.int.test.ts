import { QueueClient } from '@azure/storage-queue';
import { expect, inject, test } from 'vitest';
import { noticeStoresOf } from '../../../src/admin/storage/noticeStoresOf.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { kept } from '../../calls/notices.ts';
import { newCallId } from '../../store/sampleRow.ts';
import { freshTables } from '../../store/testTables.ts';

test('what was given up is found, and can be had sent by the app', async () => {
  const connectionString = inject('azurite');
  const { deadNotices, wakeups } = noticeStoresOf({ connectionString }, freshTables());
  const id = newCallId();
  const dead = kept({ state: 'dead' });
  await deadNotices.add(id, dead);
  expect(await deadNotices.list(2)).toEqual([{ call: id, kept: dead }]);
  const now = Date.now() as Instant;
  await wakeups.notify(id, now, now);
  const queue = new QueueClient(connectionString, 'call-notices');
  const { peekedMessageItems: peeked } = await queue.peekMessages({ numberOfMessages: 32 });
  expect(peeked.map(({ messageText }) => messageText)).toContain(JSON.stringify({ id, at: now }));
});
