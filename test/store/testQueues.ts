import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createQueueClients, type QueueClientFor } from '../../src/store/createQueueClients.ts';

/** Queues that nobody else uses and that do not exist yet. */
export const freshQueues = (): QueueClientFor => {
  const queues = createQueueClients({ connectionString: inject('azurite') });
  const prefix = `q${randomBytes(6).toString('hex')}-`;
  return (queue) => queues(`${prefix}${queue}`);
};
