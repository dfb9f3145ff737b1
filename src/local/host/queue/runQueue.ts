import { errorMessage } from '../errorMessage.ts';
import { sleep } from '../sleep.ts';
import { hiddenSeconds, type ProcessMessage, processMessage } from './processMessage.ts';
import type { QueueMessage } from './queueMessage.ts';

const shortestPollMs = 100;

/** Says once that the queue cannot be read, and once that it can be again. */
function createOutageLog({ queue, warn }: ProcessMessage) {
  let down = false;
  return {
    failed(thrown: unknown) {
      if (!down) warn(`Queue ${queue.name} cannot be read, trying on: ${errorMessage(thrown)}`);
      down = true;
    },
    worked() {
      if (down) warn(`Queue ${queue.name} can be read again.`);
      down = false;
    },
  };
}

/**
 * Polls a queue and runs its function for each message, several at a time, until the signal is
 * aborted. An empty queue is asked less and less often; a missing one or storage that is down is
 * waited for.
 */
export async function runQueue(parts: ProcessMessage, stopping: AbortSignal): Promise<void> {
  const { queue, config, warn } = parts;
  const running = new Set<Promise<void>>();
  const outage = createOutageLog(parts);
  let waitMs = shortestPollMs;

  async function receive(): Promise<readonly QueueMessage[]> {
    try {
      const messages = await queue.receive(config.batchSize, hiddenSeconds);
      outage.worked();
      return messages;
    } catch (thrown) {
      outage.failed(thrown);
      return [];
    }
  }

  function start(message: QueueMessage): void {
    // Taken while the host was stopping: somebody else, or the next host, shall have it at once.
    const work = stopping.aborted
      ? queue.hide(message, 0).then(() => undefined)
      : processMessage(message, parts);
    const ended = work
      .catch((thrown: unknown) => warn(`Message ${message.messageId}: ${errorMessage(thrown)}`))
      .finally(() => running.delete(ended));
    running.add(ended);
  }

  while (!stopping.aborted) {
    if (running.size > config.newBatchThreshold) {
      await Promise.race(running);
      continue;
    }
    const messages = await receive();
    for (const message of messages) start(message);
    if (messages.length > 0) waitMs = shortestPollMs;
    else {
      await sleep(waitMs, stopping);
      waitMs = Math.min(waitMs * 2, Math.max(config.maxPollingIntervalMs, shortestPollMs));
    }
  }
  await Promise.all(running);
}
