import { expect, it } from 'vitest';
import { newNotice } from '../../src/calls/notice.ts';
import { readNotice, readUnsentNotices, replaceNotice } from '../../src/store/tableNotices.ts';
import { notice } from '../calls/notices.ts';
import { countRequests } from './countRequests.ts';
import { newCallId } from './sampleRow.ts';
import { freshTables } from './testTables.ts';

it('finds nothing where there is no table, in one round trip each', async () => {
  const client = freshTables()('calls');
  const id = newCallId();
  const etag = `W/"datetime'2026-11-21T10%3A00%3A00.0000000Z'"`;
  expect(await readUnsentNotices(client, id)).toEqual([]);
  expect(await readNotice(client, id, 1)).toBeNull();
  expect(await replaceNotice(client, id, newNotice(notice()), etag)).toBeNull();
  expect(await countRequests(() => readUnsentNotices(client, id))).toBe(1);
});
