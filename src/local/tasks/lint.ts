import { checkSteps } from './checkSteps.ts';
import { readArgs } from './readArgs.ts';
import { runSteps } from './runSteps.ts';
import { runTool } from './runTool.ts';
import type { TaskContext } from './taskContext.ts';

const usage = 'usage: npm run lint, or npm run format to put right what can be put right by itself';

/** Checks types, form and habits; `--write` puts right what can be, and checks nothing else. */
export const run = async (context: TaskContext): Promise<number> => {
  const { values } = readArgs(
    { args: [...context.args], options: { write: { type: 'boolean', default: false } } },
    usage,
  );
  if (values.write) return runTool(context, '@biomejs/biome/bin/biome', ['check', '--write']);
  return runSteps(context, checkSteps(context));
};
