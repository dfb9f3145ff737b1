import type { TableEntity } from '@azure/data-tables';
import type { KeptNotice } from '../calls/notice.ts';
import type { CallId } from '../engine/ids.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { noticeKeyOf } from './noticeKeyOf.ts';
import { toJson } from './toJson.ts';

/** The entity of a notice; `state` is there to be searched for, `kind` and `at` for people. */
export const toNoticeEntity = (id: CallId, kept: KeptNotice): TableEntity => ({
  partitionKey: id,
  rowKey: noticeKeyOf(kept.notice.seq),
  schemaVersion,
  state: kept.state,
  kind: kept.notice.content.kind,
  at: new Date(kept.notice.at),
  json: toJson(kept, `a notice of call ${id}`),
});
