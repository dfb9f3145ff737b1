import type { TransactionAction } from '@azure/data-tables';
import type { SavedQueue } from '../calls/ports.ts';
import type { QueueState } from '../engine/queue/queueState.ts';
import { queueRowKeys } from './queueRowKeys.ts';
import { toAgentEntity } from './toAgentEntity.ts';
import { toQueueEntity } from './toQueueEntity.ts';
import { toTicketEntity } from './toTicketEntity.ts';

/**
 * The one transaction that makes a queue what it is now of what it was: the queue's own row first,
 * under its ETag, then whatever is another object than before.
 */
export const toQueueActions = (before: SavedQueue, after: QueueState): TransactionAction[] => {
  const { name } = after;
  const { etag } = before;
  const own = toQueueEntity(after);
  const agents = after.agents.filter((agent) => !before.queue.agents.includes(agent));
  const tickets = after.tickets.filter((ticket) => !before.queue.tickets.includes(ticket));
  const kept = new Set(after.tickets.map(({ number }) => number));
  const gone = before.queue.tickets.filter(({ number }) => !kept.has(number));
  return [
    etag === null ? ['create', own] : ['update', own, 'Replace', { etag }],
    ...agents.map((agent): TransactionAction => ['upsert', toAgentEntity(name, agent), 'Replace']),
    ...tickets.map(
      (ticket): TransactionAction => ['upsert', toTicketEntity(name, ticket), 'Replace'],
    ),
    ...gone.map(
      ({ number }): TransactionAction => [
        'delete',
        { partitionKey: name, rowKey: queueRowKeys.ticket(number) },
      ],
    ),
  ];
};
