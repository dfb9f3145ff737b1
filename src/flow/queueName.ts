import type { Brand } from './brand.ts';

/** The name of a queue, which flows share: small letters, digits and hyphens. */
export type QueueName = Brand<string, 'QueueName'>;

const pattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** The queue that a text names; null for a text that no queue can be named by. */
export const parseQueueName = (text: string): QueueName | null =>
  pattern.test(text) ? (text as QueueName) : null;

/** The queue of those who wait for nobody, only to be called back. */
export const callbacksQueue = 'callbacks' as QueueName;
