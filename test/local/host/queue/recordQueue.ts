import type { QueueMessage } from '../../../../src/local/host/queue/queueMessage.ts';
import type { QueuePort } from '../../../../src/local/host/queue/queuePort.ts';
import type { QueueConfig } from '../../../../src/local/host/settings/loadHostConfig.ts';

export const queueConfig: QueueConfig = {
  batchSize: 4,
  newBatchThreshold: 2,
  maxDequeueCount: 3,
  visibilityTimeoutMs: 5000,
  maxPollingIntervalMs: 100,
  messageEncoding: 'none',
};

/** A queue that hands out the given batches, one per question, and notes what is done to it. */
export function recordQueue(
  batches: readonly (readonly QueueMessage[] | Error)[] = [],
  name = 'work',
): Readonly<{ queue: QueuePort; done: readonly string[] }> {
  const done: string[] = [];
  const left = [...batches];
  const queue: QueuePort = {
    name,
    async receive() {
      const batch = left.shift() ?? [];
      if (batch instanceof Error) throw batch;
      return batch;
    },
    async remove(message) {
      done.push(`remove ${message.messageId} ${message.popReceipt}`);
    },
    async hide(message, seconds) {
      done.push(`hide ${message.messageId} ${seconds}`);
      return { ...message, popReceipt: 'receipt-2' };
    },
    async copyToPoison(message) {
      if (name.endsWith('-poison')) return false;
      done.push(`poison ${message.messageText}`);
      return true;
    },
  };
  return { queue, done };
}
