import type { TaskContext } from './taskContext.ts';

/** One part of a task; `work` resolves with an exit code. */
export type TaskStep = Readonly<{ name: string; work: () => Promise<number> }>;

const msPerSecond = 1000;

/**
 * Runs every step, also after one has failed, and says how each went. The first failure's code
 * counts.
 */
export const runSteps = async (
  { say, signal }: Pick<TaskContext, 'say' | 'signal'>,
  steps: readonly TaskStep[],
): Promise<number> => {
  const lines: string[] = [];
  let first = 0;
  for (const { name, work } of steps) {
    if (signal.aborted) break;
    say(`── ${name}`);
    const started = performance.now();
    const code = await work();
    const seconds = ((performance.now() - started) / msPerSecond).toFixed(1);
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (first === 0) first = code;
  }
  for (const line of lines) say(line);
  return first;
};
