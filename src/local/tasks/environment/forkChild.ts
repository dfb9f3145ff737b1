import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { TaskError } from '../taskError.ts';
import { type Child, exitOf, toChild } from './child.ts';
import { nodeFlags } from './nodeFlags.ts';
import { readLines } from './readLines.ts';

export type Program = Readonly<{
  /** As people know it: `The host`. */
  name: string;
  /** A TypeScript or JavaScript file that sends `{ type: 'ready', … }` once it is. */
  script: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** For Node itself, beside what every child is given. */
  flags?: readonly string[];
  /** Takes every line that it writes. */
  log: (line: string) => void;
  readyTimeoutMs?: number;
  /** In a group of its own, where Ctrl-C does not reach it; it ends when it is let go of. */
  isApart?: boolean;
}>;

const defaultReadyTimeoutMs = 30_000;
const keptLines = 20;

const readyMessage = (started: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => {
    started.on('message', (message) => {
      if (typeof message === 'object' && 'type' in message && message.type === 'ready') {
        resolve(message);
      }
    });
  });

/**
 * Starts a program in a process of its own and resolves when it is ready. One that ends first, or
 * is not ready in time, is a TaskError with the last lines that it wrote.
 */
export const forkChild = async (program: Program): Promise<Child> => {
  const { name, script, args, cwd, env, log, isApart = false } = program;
  const last: string[] = [];
  const started = fork(script, args, {
    cwd,
    env,
    execArgv: [...nodeFlags, ...(program.flags ?? [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: isApart && process.platform !== 'win32',
  });
  const exited = exitOf(started);
  readLines(started, (line) => {
    log(line);
    last.push(line);
    last.splice(0, last.length - keptLines);
  });
  const timeout = new AbortController();
  const limitMs = program.readyTimeoutMs ?? defaultReadyTimeoutMs;
  const late = sleep(limitMs, `not ready within ${limitMs} ms`, { signal: timeout.signal });
  const outcome = await Promise.race([
    readyMessage(started).then((ready) => ({ ready })),
    exited,
    late.catch(() => 'not waited for'),
  ]);
  timeout.abort();
  if (typeof outcome === 'object') {
    return toChild(started, exited, outcome.ready, isApart ? 'disconnect' : 'signal');
  }
  started.kill('SIGKILL');
  await exited;
  throw new TaskError([`${name} did not start: ${outcome}.`, ...last].join('\n'));
};
