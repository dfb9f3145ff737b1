import type { QueueStore } from '../calls/ports.ts';

/** How many callers are still to be called back, of all queues. One round trip, one for each. */
export const countCallbacks = async ({
  load,
  taken,
}: Pick<QueueStore, 'load' | 'taken'>): Promise<number> => {
  const queues = await Promise.all((await taken()).map((name) => load(name)));
  const tickets = queues.flatMap(({ queue }) => queue.tickets);
  return tickets.filter(({ callback, state }) => callback !== null && state === 'waiting').length;
};
