import { expect, it } from 'vitest';
import { emptyQueue } from '../../src/engine/queue/queueState.ts';
import { fromQueueEntities } from '../../src/store/fromQueueEntities.ts';
import { toAgentEntity } from '../../src/store/toAgentEntity.ts';
import { toQueueEntity } from '../../src/store/toQueueEntity.ts';
import { toTicketEntity } from '../../src/store/toTicketEntity.ts';
import { joining, queueAfter, sales } from '../engine/queue/queues.ts';

const { queue } = queueAfter(['one', joining()], ['two', joining()], ['three', joining()]);
const rows = [
  toQueueEntity(queue),
  ...queue.agents.map((agent) => toAgentEntity(sales, agent)),
  ...queue.tickets.map((ticket) => toTicketEntity(sales, ticket)),
];
const asRows = (entities: typeof rows) =>
  entities.map((entity) => ({ ...entity, rowKey: String(entity.rowKey) }));

it('reads what was written', () => {
  expect(fromQueueEntities(sales, asRows(rows))).toEqual(queue);
  expect(fromQueueEntities(sales, [])).toEqual(emptyQueue(sales));
});

it('refuses the row of a later build', () => {
  const later = asRows(rows).map((row) => ({ ...row, schemaVersion: 2 }));
  expect(() => fromQueueEntities(sales, later)).toThrow('queues/sales/0|queue has schemaVersion 2');
});
