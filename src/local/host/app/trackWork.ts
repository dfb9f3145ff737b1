import { setTimeout as delay } from 'node:timers/promises';

export type Work = Readonly<{
  /** Counts the promise as work under way until it settles; hands it back as it is. */
  track<T>(promise: Promise<T>): Promise<T>;
  /** Waits until nothing is under way, or for the given time; true if nothing is left. */
  idle(limitMs: number): Promise<boolean>;
}>;

/** Knows what is under way, so that the host can let it end before it goes. */
export function trackWork(): Work {
  const underWay = new Set<Promise<unknown>>();

  return {
    track(promise) {
      underWay.add(promise);
      const forget = () => {
        underWay.delete(promise);
      };
      promise.then(forget, forget);
      return promise;
    },
    async idle(limitMs) {
      const giveUp = new AbortController();
      const timeUp = delay(limitMs, 'late' as const, { signal: giveUp.signal }).catch(() => 'late');
      let outcome: unknown = 'idle';
      while (underWay.size > 0 && outcome !== 'late') {
        outcome = await Promise.race([Promise.allSettled(underWay), timeUp]);
      }
      giveUp.abort();
      return underWay.size === 0;
    },
  };
}
