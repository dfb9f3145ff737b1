import type { QueueMessage } from '../../../../src/local/host/queue/queueMessage.ts';

/** A message as it comes from a queue. */
export const testMessage = (parts: Partial<QueueMessage> = {}): QueueMessage => ({
  messageId: 'm-1',
  popReceipt: 'receipt-1',
  messageText: 'hello',
  dequeueCount: 1,
  insertedOn: new Date('2026-11-22T10:00:00Z'),
  expiresOn: new Date('2026-11-29T10:00:00Z'),
  nextVisibleOn: new Date('2026-11-22T10:10:00Z'),
  ...parts,
});
