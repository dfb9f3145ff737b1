import { setTimeout as sleep } from 'node:timers/promises';
import type { Stretch } from '../drive/paceOf.ts';

export type Stalls = Readonly<{
  /** When it did not answer for too long, until now. */
  found: () => readonly Stretch[];
  stop: () => Promise<void>;
}>;

const askEveryMs = 100;

/**
 * Asks a server again and again, and takes down when it did not answer for longer than
 * `longestMs`. Any answer will do, even that it may not be asked.
 */
export const watchStalls = (url: string, longestMs: number): Stalls => {
  const stalls: Stretch[] = [];
  const stopping = new AbortController();
  const ask = async (): Promise<void> => {
    const from = Date.now();
    const response = await fetch(url, { signal: stopping.signal });
    await response.arrayBuffer();
    const to = Date.now();
    if (to - from > longestMs) stalls.push({ from, to });
  };
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // A server that is not there answers nothing, and is asked again.
      await ask().catch(() => undefined);
      await sleep(askEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    found: () => [...stalls],
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
};
