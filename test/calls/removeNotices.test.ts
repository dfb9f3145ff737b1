import { expect, test } from 'vitest';
import { newNotice } from '../../src/calls/notice.ts';
import { removeNotices } from '../../src/calls/removeNotices.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { newCallId } from '../store/sampleRow.ts';
import { notice } from './notices.ts';

test('takes away what it is told to, and leaves the rest', async () => {
  const kept = createMemoryDeadNotices();
  const [one, other] = [newCallId(), newCallId()];
  await kept.add(one, newNotice(notice()));
  await kept.add(one, newNotice(notice({ seq: 2 })));
  await kept.add(other, newNotice(notice()));
  expect(await removeNotices(kept, ({ call }) => call === one)).toBe(2);
  expect((await kept.list(9)).map(({ call }) => call)).toEqual([other]);
  expect(await removeNotices(kept, () => false)).toBe(0);
});
