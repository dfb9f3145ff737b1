import spawn from 'cross-spawn';
import type { TaskContext } from '../taskContext.ts';

/** What a program has said, and how it ended: null when it is not there, or was killed. */
export type Ran = Readonly<{ code: number | null; stdout: string; stderr: string }>;

export type RunOptions = Readonly<{
  cwd: string;
  env: TaskContext['env'];
  signal: AbortSignal;
  /** Takes each piece of output as it comes; without it, nothing is shown. */
  show?: (text: string) => void;
}>;

/**
 * Runs a program of this machine, such as `az`, without a shell: on Windows, where it is a script,
 * its arguments are quoted all the same.
 */
export const runProgram = (
  command: string,
  args: readonly string[],
  { cwd, env, signal, show }: RunOptions,
): Promise<Ran> =>
  new Promise((resolve) => {
    const started = spawn(command, [...args], {
      ...{ cwd, env: { ...env }, signal },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      started[stream]?.setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
        show?.(text);
      });
    }
    started.on('error', (error) => {
      resolve({ code: null, stdout: said.stdout, stderr: said.stderr || error.message });
    });
    started.on('close', (code) => resolve({ code, ...said }));
  });
