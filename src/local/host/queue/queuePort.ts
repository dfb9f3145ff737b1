import type { QueueMessage } from './queueMessage.ts';

/** What the host does with the queue of one function. */
export type QueuePort = Readonly<{
  name: string;
  /** Takes up to so many messages and hides them for so many seconds. */
  receive: (count: number, hiddenSeconds: number) => Promise<readonly QueueMessage[]>;
  remove: (message: QueueMessage) => Promise<void>;
  /** Hides the message for so many seconds from now; returns it with its new receipt. */
  hide: (message: QueueMessage, seconds: number) => Promise<QueueMessage>;
  /** Puts the message into the poison queue; false for a queue that is one itself. */
  copyToPoison: (message: QueueMessage) => Promise<boolean>;
}>;
