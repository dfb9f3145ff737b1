import type { TaskStep } from './runSteps.ts';
import { runTool } from './runTool.ts';
import type { TaskContext } from './taskContext.ts';

/** What is checked without running the app: the types, then form and habits. */
export const checkSteps = (context: TaskContext): readonly TaskStep[] => [
  { name: 'types', work: () => runTool(context, 'typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  {
    name: 'lint',
    work: () => runTool(context, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  },
];
