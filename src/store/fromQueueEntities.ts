import {
  type Agent,
  emptyQueue,
  firstAverageMs,
  type QueueState,
  type Ticket,
} from '../engine/queue/queueState.ts';
import type { QueueName } from '../flow/queueName.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';
import type { Row } from './getRow.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { queueSchemaVersion } from './queueSchemaVersion.ts';

type QueueRow = Pick<Row, 'rowKey'> & Readonly<Record<string, unknown>>;

const beginning = (rows: readonly QueueRow[], prefix: string): readonly unknown[] =>
  rows
    .filter(({ rowKey }) => rowKey.startsWith(prefix))
    .map(({ json }): unknown => JSON.parse(String(json)));

/** Reads all rows of a queue's partition, in the order of their keys. */
export const fromQueueEntities = (name: QueueName, rows: readonly QueueRow[]): QueueState => {
  for (const { rowKey, schemaVersion } of rows) {
    checkSchemaVersion(schemaVersion, `queues/${name}/${rowKey}`, [queueSchemaVersion]);
  }
  const own = rows.find(({ rowKey }) => rowKey === queueRowKeys.queue);
  if (own === undefined) return emptyQueue(name);
  // Nobody but toTicketEntity and toAgentEntity writes these, and the version is one we know.
  return {
    name,
    next: Number(own.next ?? 1),
    averageMs: Number(own.averageMs ?? firstAverageMs),
    tickets: beginning(rows, 'ticket|') as readonly Ticket[],
    agents: beginning(rows, 'agent|') as readonly Agent[],
  };
};
