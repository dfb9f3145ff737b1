import { setTimeout as sleep } from 'node:timers/promises';
import { TaskError } from '../taskError.ts';
import type { Child } from './child.ts';

export type Supervised = Readonly<{
  /** Ends the process in order and starts it anew at once. */
  restart: () => Promise<void>;
  /** As if it had crashed. */
  kill: (signal: NodeJS.Signals) => void;
  stop: () => Promise<void>;
}>;

export type Supervision = Readonly<{
  name: string;
  start: () => Promise<Child>;
  /** Runs after each start but the first. */
  afterRestart: () => Promise<void>;
  say: (line: string) => void;
  firstDelayMs?: number;
}>;

const defaultFirstDelayMs = 100;
const longestDelayMs = 10_000;
/** A process that lived this long did not die of its start. */
const soundAfterMs = 10_000;

/**
 * Starts again what dies, at first at once and then ever more slowly. A first start that fails is
 * thrown; later ones are said and tried again until `stop`.
 */
export const supervise = async (supervision: Supervision): Promise<Supervised> => {
  const { name, start, afterRestart, say } = supervision;
  const firstDelayMs = supervision.firstDelayMs ?? defaultFirstDelayMs;
  let child = await start();
  let isStopping = false;
  let isRestart = false;
  let delayMs = firstDelayMs;
  let pause = new AbortController();

  const startAgain = async (): Promise<void> => {
    try {
      child = await start();
      await (isStopping ? child.stop() : afterRestart());
    } catch (thrown) {
      if (!(thrown instanceof TaskError)) throw thrown;
      say(thrown.message);
    }
  };

  const watch = async (): Promise<void> => {
    while (!isStopping) {
      const since = performance.now();
      const how = await child.exited;
      if (isStopping) return;
      if (performance.now() - since > soundAfterMs) delayMs = firstDelayMs;
      if (!isRestart) {
        say(`${name} ended (${how}); starting it again in ${delayMs} ms.`);
        pause = new AbortController();
        await sleep(delayMs, undefined, { signal: pause.signal }).catch(() => undefined);
        delayMs = Math.min(delayMs * 2, longestDelayMs);
      }
      isRestart = false;
      if (!isStopping) await startAgain();
    }
  };
  const watching = watch();

  return {
    restart: async () => {
      isRestart = true;
      pause.abort();
      await child.stop();
    },
    kill: (signal) => child.kill(signal),
    stop: async () => {
      isStopping = true;
      pause.abort();
      await child.stop();
      await watching;
    },
  };
};
