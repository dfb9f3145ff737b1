import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of the environment that is ready for work. */
export type Child = Readonly<{
  pid: number | undefined;
  /** What it said of itself when it was ready. */
  ready: unknown;
  /** Resolves when it has ended, with how: `exit code 1`, `signal SIGKILL`. Never rejects. */
  exited: Promise<string>;
  kill: (signal: NodeJS.Signals) => void;
  /** Asks it to end, makes it end if it takes too long, and resolves when it has. */
  stop: () => Promise<void>;
}>;

const longestStopMs = 12_000;

/** How a process ended, in words. */
export const exitOf = async (started: ChildProcess): Promise<string> => {
  const [code, signal] = await once(started, 'exit');
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
};

/** On Windows every signal is a kill, so a child with a channel is asked to end by closing that. */
const askToEnd = (started: ChildProcess, by: 'signal' | 'disconnect'): void => {
  if (started.connected && (by === 'disconnect' || process.platform === 'win32')) {
    started.disconnect();
  } else {
    started.kill('SIGTERM');
  }
};

/** Wraps a process that runs; `by` is how it wants to be told to end. */
export const toChild = (
  started: ChildProcess,
  exited: Promise<string>,
  ready: unknown,
  by: 'signal' | 'disconnect' = 'signal',
): Child => ({
  pid: started.pid,
  ready,
  exited,
  kill: (signal) => {
    started.kill(signal);
  },
  stop: async () => {
    if (started.exitCode !== null || started.signalCode !== null) return;
    askToEnd(started, by);
    const late = setTimeout(() => started.kill('SIGKILL'), longestStopMs);
    await exited;
    clearTimeout(late);
  },
});
