import type { Clock } from './ports.ts';

const msPerSecond = 1_000;
/** Of a place: so far apart are those at least who make up for lost time. */
const leastApart = 0.75;

/**
 * Lets through one after another, `perSecond` at most: each waits until `at`, and until whoever was
 * before is far enough ahead. What was granted evenly may come in a crowd, when storage or the
 * process itself was slow: what is late is made up for, but no second ever has more than its share.
 */
export const createTurnstile = (
  clock: Clock,
  perSecond: number,
): ((at: number) => Promise<void>) => {
  const apartMs = msPerSecond / perSecond;
  const share = Math.max(1, Math.floor(perSecond));
  let lastTurn = Number.NEGATIVE_INFINITY;
  let passed: readonly number[] = [];
  let queue = Promise.resolve();
  const pass = async (at: number): Promise<void> => {
    lastTurn = Math.max(at, lastTurn + apartMs);
    const before = passed.at(-1) ?? Number.NEGATIVE_INFINITY;
    const shareBefore = passed.at(-share) ?? Number.NEGATIVE_INFINITY;
    const soonest = Math.max(
      lastTurn,
      before + leastApart * apartMs,
      shareBefore + share * apartMs,
    );
    const waitMs = Math.ceil(soonest - clock.now());
    if (waitMs > 0) await clock.sleep(waitMs);
    passed = [...passed, Math.max(soonest, clock.now())].slice(-share);
  };
  return (at) => {
    queue = queue.then(() => pass(at));
    return queue;
  };
};
