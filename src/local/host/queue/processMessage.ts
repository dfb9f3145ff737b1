import type { Invocation } from '../app/createInvoker.ts';
import type { QueueConfig } from '../settings/loadHostConfig.ts';
import { decodeMessage, type QueueMessage, queueMetadata } from './queueMessage.ts';
import type { QueuePort } from './queuePort.ts';

/** How long a message stays hidden while its function runs, as in the real host. */
export const hiddenSeconds = 600;
const msPerSecond = 1000;
const renewEveryMs = (hiddenSeconds / 2) * msPerSecond;

export type ProcessMessage = Readonly<{
  queue: QueuePort;
  config: QueueConfig;
  /** Runs the function; rejects where it fails. */
  run: (invocation: Invocation) => Promise<unknown>;
  warn: (message: string) => void;
}>;

/** Keeps the message hidden for as long as the work takes; gives the message as it is then. */
async function whileHidden(
  queue: QueuePort,
  message: QueueMessage,
  warn: (message: string) => void,
  work: () => Promise<unknown>,
): Promise<Readonly<{ message: QueueMessage; failed: boolean }>> {
  let current = message;
  const renew = () => {
    queue.hide(current, hiddenSeconds).then(
      (renewed) => {
        current = renewed;
      },
      () => warn(`Message ${message.messageId} could not be kept hidden and may run again.`),
    );
  };
  const timer = setInterval(renew, renewEveryMs);
  try {
    await work();
    return { message: current, failed: false };
  } catch {
    // The invoker has logged why; here it only counts that the message must come again.
    return { message: current, failed: true };
  } finally {
    clearInterval(timer);
  }
}

async function poison(message: QueueMessage, { queue, warn }: ProcessMessage): Promise<void> {
  const { messageId, dequeueCount } = message;
  const copied = await queue.copyToPoison(message);
  // A poison queue has none of its own: its message comes again until somebody sees to it.
  if (!copied) return;
  await queue.remove(message);
  warn(`Message ${messageId} went to ${queue.name}-poison (dequeued ${dequeueCount} times).`);
}

/** One message's way: run, then delete; after a failure again and, at last, to poison. */
export async function processMessage(received: QueueMessage, parts: ProcessMessage): Promise<void> {
  const { queue, config, run, warn } = parts;
  const text = decodeMessage(received.messageText, config.messageEncoding);
  if (text === undefined) {
    warn(
      `Message ${received.messageId} is not base64, which host.json's messageEncoding asks for.`,
    );
    return poison(received, parts);
  }
  if (received.dequeueCount > config.maxDequeueCount) return poison(received, parts);
  const invocation: Invocation = {
    data: { string: text },
    triggerMetadata: queueMetadata(received, text),
    reason: `message in '${queue.name}'`,
  };
  const { message, failed } = await whileHidden(queue, received, warn, () => run(invocation));
  if (!failed) return queue.remove(message);
  if (message.dequeueCount >= config.maxDequeueCount) return poison(message, parts);
  await queue.hide(message, config.visibilityTimeoutMs / msPerSecond);
}
