import { expect, test } from 'vitest';
import { fromNoticeEntity } from '../../src/store/fromNoticeEntity.ts';
import { toNoticeEntity } from '../../src/store/toNoticeEntity.ts';
import { kept } from '../calls/notices.ts';
import { newCallId } from './sampleRow.ts';

const entity = toNoticeEntity(newCallId(), kept());

test('what was written is read', () => {
  expect(fromNoticeEntity(entity)).toEqual(kept());
});

test('a notice of an earlier build has been tried since it was decided', () => {
  const { since, ...old } = kept();
  expect(since).toBe(old.notice.at);
  expect(fromNoticeEntity({ ...entity, json: JSON.stringify(old) })).toEqual(kept());
});

test('a row of a later build, or without its json, is refused', () => {
  expect(() => fromNoticeEntity({ ...entity, schemaVersion: 3 })).toThrow(/schemaVersion 3/);
  expect(() => fromNoticeEntity({ ...entity, json: 7 })).toThrow(/has no json/);
});
