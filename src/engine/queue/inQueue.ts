import type { QueueName } from '../../flow/queueName.ts';
import type { Instant } from '../ids.ts';

/** The place that a call has in a queue, or had last. */
export type InQueue = Readonly<{
  name: QueueName;
  /** The ticket and the newest offer that the call knows of; 0 before there is one. */
  ticket: number;
  offer: number;
  since: Instant;
  /** Where the caller stood and how long he had to wait when he was told last. */
  position: number;
  waitMs: number;
}>;
