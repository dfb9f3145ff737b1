import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import type { TaskContext } from './taskContext.ts';

const signalBase = 128;

/**
 * Runs a program with this Node and our own stdio, and resolves with its exit code. It needs no
 * shell, so it is the same on every system. Without `env` it gets our own environment.
 */
export const runNode = async (
  { root, signal }: Pick<TaskContext, 'root' | 'signal'>,
  script: string,
  args: readonly string[],
  env?: TaskContext['env'],
): Promise<number> => {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...(env === undefined ? {} : { env }),
  });
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  const [code, killer] = await once(child, 'exit');
  signal.removeEventListener('abort', stop);
  if (typeof code === 'number') return code;
  return signalBase + (constants.signals[killer as NodeJS.Signals] ?? 0);
};
