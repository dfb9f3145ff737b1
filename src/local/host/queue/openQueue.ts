import { QueueServiceClient, RestError } from '@azure/storage-queue';
import type { QueuePort } from './queuePort.ts';

const notFound = 404;
const poisonSuffix = '-poison';
/** The polling loop backs off by itself; long retries in here would only hide an outage. */
const retryOptions = { maxTries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 500 };

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof RestError && thrown.statusCode === notFound;

/** A queue of the storage account; its poison queue is made when the first message goes there. */
export function openQueue(connectionString: string, name: string): QueuePort {
  const service = QueueServiceClient.fromConnectionString(connectionString, { retryOptions });
  const queue = service.getQueueClient(name);
  const poison = service.getQueueClient(name + poisonSuffix);
  return {
    name,
    async receive(count, hiddenSeconds) {
      const options = { numberOfMessages: count, visibilityTimeout: hiddenSeconds };
      try {
        return (await queue.receiveMessages(options)).receivedMessageItems;
      } catch (thrown) {
        // Whoever sends the first message makes the queue: until then it is as good as empty.
        if (isMissing(thrown)) return [];
        throw thrown;
      }
    },
    async remove({ messageId, popReceipt }) {
      await queue.deleteMessage(messageId, popReceipt);
    },
    async hide(message, seconds) {
      const { messageId, popReceipt, messageText } = message;
      const updated = await queue.updateMessage(messageId, popReceipt, messageText, seconds);
      return { ...message, popReceipt: updated.popReceipt ?? popReceipt };
    },
    async copyToPoison({ messageText }) {
      if (name.endsWith(poisonSuffix)) return false;
      await poison.createIfNotExists();
      await poison.sendMessage(messageText);
      return true;
    },
  };
}
