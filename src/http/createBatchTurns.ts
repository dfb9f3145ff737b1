const msPerSecond = 1_000;
/** The first is dialled by whoever is woken, so that whoever asks need not wait for it. */
const firstDelayMs = 1_000;
/** A batch that is sent again and again must not push away what comes after it for ever. */
const longestQueueMs = 10 * 60_000;

/** For each call of a batch, how much later than now its turn is, whenever that is asked. */
export type BatchTurns = (calls: number) => (index: number) => number;

/**
 * Lets the calls of batches have their turns one after another, at the pace at which they are
 * dialled, and batches after one another: whoever came when it was nobody's turn would have to
 * come again. Each instance does so for its own; the counters of all see to the rest.
 */
export const createBatchTurns = (perSecond: number, now: () => number): BatchTurns => {
  let freeAt = 0;
  return (calls) => {
    const soonest = now() + firstDelayMs;
    const begin = Math.min(Math.max(soonest, freeAt), soonest + longestQueueMs);
    freeAt = begin + (calls * msPerSecond) / perSecond;
    return (index) => Math.max(0, Math.floor(begin + (index * msPerSecond) / perSecond) - now());
  };
};
