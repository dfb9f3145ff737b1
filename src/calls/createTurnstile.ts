import type { Clock } from './ports.ts';

const msPerSecond = 1_000;
/**
 * Of a place: with a whole one a second would hold two more than it may, and with a half one more
 * as soon as requests are under way for different times.
 */
const mostLate = 0.25;

/**
 * Lets through one after another, `perSecond` at most: each waits until `at`, and until whoever was
 * before is far enough ahead. What was granted evenly may come in a crowd, when storage or the
 * process itself was slow; a turn that comes late takes at most a quarter of the next one's place.
 */
export const createTurnstile = (
  clock: Clock,
  perSecond: number,
): ((at: number) => Promise<void>) => {
  const apartMs = msPerSecond / perSecond;
  let last = Number.NEGATIVE_INFINITY;
  let queue = Promise.resolve();
  const pass = async (at: number): Promise<void> => {
    const turn = Math.max(at, last + apartMs);
    const waitMs = Math.ceil(turn - clock.now());
    if (waitMs > 0) await clock.sleep(waitMs);
    last = Math.max(turn, clock.now() - mostLate * apartMs);
  };
  return (at) => {
    queue = queue.then(() => pass(at));
    return queue;
  };
};
