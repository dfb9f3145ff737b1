import type { TaskContext } from '../../../src/local/tasks/taskContext.ts';

/** A task's context that keeps what the task writes. */
export const testContext = (root: string, ...args: readonly string[]) => {
  const printed: string[] = [];
  const said: string[] = [];
  const context: TaskContext = {
    root,
    args,
    env: {},
    signal: new AbortController().signal,
    print: (line) => printed.push(line),
    say: (line) => said.push(line),
  };
  return { context, printed, said };
};
