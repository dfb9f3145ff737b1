import type { TransactionAction } from '@azure/data-tables';
import type { Change } from '../calls/ports.ts';
import { toCallEntity } from './toCallEntity.ts';
import { toTimelineEntity } from './toTimelineEntity.ts';

const toRowAction = ({ id, row, etag }: Change): TransactionAction[] => {
  if (row === null) return [];
  const entity = toCallEntity(id, row);
  return etag === null ? [['create', entity]] : [['update', entity, 'Replace', { etag }]];
};

/**
 * The rows of a change in the order in which storage checks them: the events first, so that a
 * duplicate is found before a conflict, then the call's row, then the commands.
 */
export const toActions = (change: Change): TransactionAction[] => [
  ...change.events.map(
    (event): TransactionAction => ['create', toTimelineEntity(change.id, event)],
  ),
  ...toRowAction(change),
  ...change.settled.map(
    (one): TransactionAction => ['upsert', toTimelineEntity(change.id, one), 'Merge'],
  ),
];
