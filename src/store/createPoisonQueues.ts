import type { QueueClient } from '@azure/storage-queue';
import type { PoisonQueues } from '../calls/poisonQueues.ts';
import type { CallId } from '../engine/ids.ts';
import type { QueueClientFor } from './createQueueClients.ts';
import { hasStatus } from './hasStatus.ts';
import { runOperation } from './runOperation.ts';

/** Where the host puts aside what a function could not work off. */
const names = ['call-timers', 'calls-due', 'call-requests', 'call-notices', 'queue-runs'].map(
  (queue) => `${queue}-poison`,
);
/** As many as the service gives at once. */
const pageSize = 32;
const maxPages = 100;
/** Meanwhile nobody gets them again; those that stay are there again afterwards. */
const hiddenSeconds = 120;

type Message = Readonly<{ messageId: string; popReceipt: string; messageText: string }>;

const receive = (client: QueueClient): Promise<readonly Message[]> =>
  runOperation({
    what: `read ${client.name}`,
    run: async (abortSignal) => {
      const options = { numberOfMessages: pageSize, visibilityTimeout: hiddenSeconds, abortSignal };
      return (await client.receiveMessages(options)).receivedMessageItems;
    },
    repeatable: true,
    create: null,
  }).catch((error: unknown) => {
    if (hasStatus(error, 404)) return [];
    throw error;
  });

const namesOne = (text: string, calls: readonly CallId[]): boolean => {
  const plain = Buffer.from(text, 'base64').toString();
  return calls.some((id) => text.includes(id) || plain.includes(id));
};

const clear = async (client: QueueClient, calls: readonly CallId[]): Promise<number> => {
  let removed = 0;
  for (let page = 0; page < maxPages; page += 1) {
    const messages = await receive(client);
    if (messages.length === 0) return removed;
    for (const { messageId, popReceipt, messageText } of messages) {
      if (!namesOne(messageText, calls)) continue;
      await runOperation({
        what: `delete from ${client.name}`,
        run: (abortSignal) => client.deleteMessage(messageId, popReceipt, { abortSignal }),
        repeatable: false,
        create: null,
      });
      removed += 1;
    }
  }
  return removed;
};

/**
 * The poison queues of the app's own queues; at most 3,200 messages of each are looked at.
 * @throws StorageError when storage itself fails
 */
export const createPoisonQueues = (queues: QueueClientFor): PoisonQueues => ({
  remove: async (calls) => {
    if (calls.length === 0) return 0;
    const removed = await Promise.all(names.map((name) => clear(queues(name), calls)));
    return removed.reduce((sum, one) => sum + one, 0);
  },
});
