import path from 'node:path';
import { runNode } from './runNode.ts';
import type { TaskContext } from './taskContext.ts';

/** Runs a program of node_modules, such as `vitest/vitest.mjs`, as `runNode` does. */
export const runTool = (
  context: Pick<TaskContext, 'root' | 'signal'>,
  tool: string,
  args: readonly string[],
  env?: TaskContext['env'],
): Promise<number> =>
  runNode(context, path.join(context.root, 'node_modules', ...tool.split('/')), args, env);
