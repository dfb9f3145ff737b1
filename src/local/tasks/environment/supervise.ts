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
  /** Aborted when all is to end: what ends then, by a Ctrl-C of its own, is not started again. */
  ending: AbortSignal;
  firstDelayMs?: number;
}>;

const defaultFirstDelayMs = 100;
const longestDelayMs = 10_000;
/** A process that lived this long did not die of its start. */
const soundAfterMs = 10_000;

/** What changes while a process is supervised. */
type State = {
  child: Child;
  isStopping: boolean;
  isRestart: boolean;
  delayMs: number;
  /** Cuts the wait before the next start short. */
  pause: AbortController;
};

const startAgain = async (state: State, { start, afterRestart, say }: Supervision) => {
  try {
    state.child = await start();
    await (state.isStopping ? state.child.stop() : afterRestart());
  } catch (thrown) {
    if (!(thrown instanceof TaskError)) throw thrown;
    say(thrown.message);
  }
};

const waitAfterDeath = async (state: State, { name, say }: Supervision, how: string) => {
  say(`${name} ended (${how}); starting it again in ${state.delayMs} ms.`);
  state.pause = new AbortController();
  const { signal } = state.pause;
  await sleep(state.delayMs, undefined, { signal }).catch(() => undefined);
  state.delayMs = Math.min(state.delayMs * 2, longestDelayMs);
};

const watch = async (state: State, supervision: Supervision): Promise<void> => {
  while (!state.isStopping) {
    const since = performance.now();
    const how = await state.child.exited;
    if (state.isStopping || supervision.ending.aborted) return;
    if (performance.now() - since > soundAfterMs) {
      state.delayMs = supervision.firstDelayMs ?? defaultFirstDelayMs;
    }
    if (!state.isRestart) await waitAfterDeath(state, supervision, how);
    state.isRestart = false;
    if (!state.isStopping && !supervision.ending.aborted) await startAgain(state, supervision);
  }
};

/**
 * Starts again what dies, at first at once and then ever more slowly. A first start that fails is
 * thrown; later ones are said and tried again until `stop`.
 */
export const supervise = async (supervision: Supervision): Promise<Supervised> => {
  const state: State = {
    child: await supervision.start(),
    isStopping: false,
    isRestart: false,
    delayMs: supervision.firstDelayMs ?? defaultFirstDelayMs,
    pause: new AbortController(),
  };
  const watching = watch(state, supervision);
  return {
    restart: async () => {
      state.isRestart = true;
      state.pause.abort();
      await state.child.stop();
    },
    kill: (signal) => {
      // Asked for, so it says nothing about how sound the process is.
      state.delayMs = supervision.firstDelayMs ?? defaultFirstDelayMs;
      state.child.kill(signal);
    },
    stop: async () => {
      state.isStopping = true;
      state.pause.abort();
      await state.child.stop();
      await watching;
    },
  };
};
