import { type RunQueueDeps, runQueue } from './runQueue.ts';

/**
 * Looks after every queue in which somebody has a place, for the messages that should have done it
 * may be lost. One queue that fails does not keep the others from being looked after.
 */
export const sweepQueues = async (deps: RunQueueDeps): Promise<void> => {
  for (const name of await deps.queues.taken()) {
    try {
      await runQueue(deps, name);
    } catch (error) {
      deps.log('error', 'a queue could not be looked after', { queue: name, why: String(error) });
    }
  }
};
