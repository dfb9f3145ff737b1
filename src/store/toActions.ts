import type { TransactionAction } from '@azure/data-tables';
import { newNotice } from '../calls/notice.ts';
import type { Change } from '../calls/ports.ts';
import { toCallEntity } from './toCallEntity.ts';
import { toNoticeEntity } from './toNoticeEntity.ts';
import { toTimelineEntity } from './toTimelineEntity.ts';

const toRowAction = ({ id, row, etag }: Change): TransactionAction[] => {
  if (row === null) return [];
  const entity = toCallEntity(id, row);
  return etag === null ? [['create', entity]] : [['update', entity, 'Replace', { etag }]];
};

/**
 * The rows of a change in the order in which storage checks them: the events first, so that a
 * duplicate is found before a conflict, then the call's row, then the commands, then the
 * notices.
 */
export const toActions = (change: Change): TransactionAction[] => [
  ...change.events.map(
    (event): TransactionAction => ['create', toTimelineEntity(change.id, event)],
  ),
  ...toRowAction(change),
  ...change.settled.map(
    (one): TransactionAction => ['upsert', toTimelineEntity(change.id, one), 'Merge'],
  ),
  ...change.notices.map(
    (notice): TransactionAction => ['create', toNoticeEntity(change.id, newNotice(notice))],
  ),
];
