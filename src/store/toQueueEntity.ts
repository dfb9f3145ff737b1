import type { TableEntity } from '@azure/data-tables';
import type { QueueState } from '../engine/queue/queueState.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { queueSchemaVersion } from './queueSchemaVersion.ts';

/** The entity of a queue itself; `places` says whether anybody is in it. */
export const toQueueEntity = ({ name, next, averageMs, tickets }: QueueState): TableEntity => ({
  partitionKey: name,
  rowKey: queueRowKeys.queue,
  schemaVersion: queueSchemaVersion,
  next,
  averageMs,
  places: tickets.length,
});
