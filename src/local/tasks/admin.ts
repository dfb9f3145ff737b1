import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isStale } from './admin/isStale.ts';
import { runNode } from './runNode.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

/** What the command line is not made of; flows are built by themselves. */
const elsewhere = ['local', 'flows', 'functions'];

type Part = Readonly<{
  built: string;
  sources: readonly string[];
  /** Builds it, and tells what is wrong. The builder is loaded only when something is stale. */
  build: () => Promise<readonly string[]>;
}>;

const programOf = async (root: string): Promise<Part> => {
  const src = path.join(root, 'src');
  const rooms = (await readdir(src)).filter((name) => !elsewhere.includes(name));
  return {
    built: path.join(root, 'dist', 'admin', 'cli.cjs'),
    sources: [...rooms.map((name) => path.join(src, name)), path.join(root, 'package-lock.json')],
    build: async () => {
      const { tryBuildAdmin } = await import('./build/tryBuildAdmin.ts');
      return tryBuildAdmin(root);
    },
  };
};

const flowsOf = (root: string): Part => ({
  built: path.join(root, 'dist', 'flows.json'),
  sources: [path.join(root, 'src', 'flows'), path.join(root, 'src', 'flow')],
  build: async () => {
    const { buildFlows } = await import('./build/buildApp.ts');
    return buildFlows(root);
  },
});

const refresh = async ({ built, sources, build }: Part, { say }: TaskContext): Promise<void> => {
  if (!(await isStale(built, sources))) return;
  const problems = await build();
  if (problems.length === 0) return;
  if (!existsSync(built)) throw new TaskError(problems.join('\n'));
  // An operator must not wait for the end of somebody's edit.
  for (const problem of problems) say(problem);
  say('The last build that was right goes on.');
};

/** The command line, built first if its sources have changed since. */
export const run = async (context: TaskContext): Promise<number> => {
  const { root, args, env } = context;
  const program = await programOf(root);
  await Promise.all([refresh(program, context), refresh(flowsOf(root), context)]);
  return runNode(context, program.built, args, env);
};
