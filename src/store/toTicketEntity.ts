import type { TableEntity } from '@azure/data-tables';
import type { Ticket } from '../engine/queue/queueState.ts';
import type { QueueName } from '../flow/queueName.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { queueSchemaVersion } from './queueSchemaVersion.ts';
import { toJson } from './toJson.ts';

/** The entity of somebody's place in a queue; `state` and `call` are there for people to read. */
export const toTicketEntity = (queue: QueueName, ticket: Ticket): TableEntity => ({
  partitionKey: queue,
  rowKey: queueRowKeys.ticket(ticket.number),
  schemaVersion: queueSchemaVersion,
  state: ticket.state,
  call: ticket.call ?? '',
  json: toJson(ticket, `ticket ${ticket.number} of the queue ${queue}`),
});
