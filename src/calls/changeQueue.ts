import { type Asked, decideQueue, type QueueDecision } from '../engine/queue/decideQueue.ts';
import type { QueueName } from '../flow/queueName.ts';
import { callbackCallIdOf } from './callIdOf.ts';
import { conflictJitterMs, maxConflicts } from './limits.ts';
import type { Clock, QueueStore, Wakeups } from './ports.ts';

export type QueueDeps = Readonly<{
  queues: QueueStore;
  wakeups: Wakeups;
  clock: Clock;
  idKey: Uint8Array;
  random: () => number;
}>;

const tell = async (
  { wakeups, clock }: QueueDeps,
  name: QueueName,
  { others, wakeAt }: QueueDecision,
): Promise<void> => {
  const now = clock.now();
  if (others) await wakeups.runQueue(name, now, now);
  if (wakeAt !== null) await wakeups.runQueue(name, wakeAt, now);
};

/**
 * Asks a queue for something, or only looks whether there is anything to be done: load → decide →
 * save, again when somebody else was quicker. Whoever else was offered something is told by whom a
 * message wakes. One round trip when nothing changes, two when something does.
 * @throws Error when the race is lost too often
 */
export const changeQueue = async (
  deps: QueueDeps,
  name: QueueName,
  asked: Asked,
): Promise<QueueDecision> => {
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const before = await deps.queues.load(name);
    const decided = decideQueue(before.queue, asked, deps.clock.now(), (offer) =>
      callbackCallIdOf(deps.idKey, name, offer),
    );
    if (decided.queue === before.queue) return decided;
    if (await deps.queues.save(before, decided.queue)) {
      await tell(deps, name, decided);
      return decided;
    }
    await deps.clock.sleep(deps.random() * conflictJitterMs);
  }
  throw new Error(`the queue ${name} is too busy`);
};
