import type { TaskStep } from './runSteps.ts';
import { runTool } from './runTool.ts';
import type { TaskContext } from './taskContext.ts';

const tsc = 'typescript/bin/tsc';
const page = 'src/local/softphone';

/** What is checked without running the app: the types, then form and habits. */
export const checkSteps = (context: TaskContext): readonly TaskStep[] => [
  { name: 'types', work: () => runTool(context, tsc, ['--noEmit', '-p', '.']) },
  // What runs in a browser knows other globals than what runs in Node.
  { name: 'types of the softphone', work: () => runTool(context, tsc, ['--noEmit', '-p', page]) },
  {
    name: 'lint',
    work: () => runTool(context, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
];
