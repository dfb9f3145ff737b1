import { expect, it } from 'vitest';
import { toTicketEntity } from '../../src/store/toTicketEntity.ts';
import { joining, queueAfter, sales } from '../engine/queue/queues.ts';

it('writes a place under its number', () => {
  const [ticket] = queueAfter(['one', joining()]).queue.tickets;
  if (ticket === undefined) return expect.unreachable();
  expect(toTicketEntity(sales, ticket)).toEqual({
    ...{ partitionKey: 'sales', rowKey: 'ticket|000000000001', schemaVersion: 1 },
    ...{ state: 'offered', call: 'one', json: JSON.stringify(ticket) },
  });
  expect(toTicketEntity(sales, { ...ticket, call: null })).toMatchObject({ call: '' });
});
