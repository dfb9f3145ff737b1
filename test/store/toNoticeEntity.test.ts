import { expect, test } from 'vitest';
import { fromNoticeEntity } from '../../src/store/fromNoticeEntity.ts';
import { toNoticeEntity } from '../../src/store/toNoticeEntity.ts';
import { kept, notice } from '../calls/notices.ts';
import { newCallId } from './sampleRow.ts';

test('a notice is found by its number and its state', () => {
  const id = newCallId();
  const entity = toNoticeEntity(id, kept({ notice: notice({ seq: 12 }), state: 'sent' }));
  expect(entity).toMatchObject({
    partitionKey: id,
    rowKey: 'notify|000012',
    schemaVersion: 2,
    state: 'sent',
    kind: 'voicemail',
    at: new Date('2026-11-21T10:00:00Z'),
  });
  expect(fromNoticeEntity(entity)).toEqual(kept({ notice: notice({ seq: 12 }), state: 'sent' }));
});
