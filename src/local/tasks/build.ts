import { buildAdmin } from './build/buildAdmin.ts';
import { buildApp } from './build/buildApp.ts';
import { buildSoftphone } from './build/buildSoftphone.ts';
import { formatSizes } from './build/formatSizes.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';

const usage = 'usage: npm run build [-- --sizes]';

/**
 * Compiles the flows and bundles the app, the softphone and the command line into dist; `--sizes`
 * shows what the bundles are made of.
 */
export const run = async ({ root, args, print, say }: TaskContext): Promise<number> => {
  const { values } = readArgs(
    { args: [...args], options: { sizes: { type: 'boolean', default: false } } },
    usage,
  );
  const started = performance.now();
  const result = await buildApp(root);
  if (!result.ok) {
    for (const problem of result.problems) say(problem);
    say(`Not built: ${result.problems.length} problem(s); dist is as it was.`);
    return 1;
  }
  await buildSoftphone(root);
  const outputs = { ...result.outputs, ...(await buildAdmin(root)) };
  for (const line of values.sizes ? formatSizes(outputs) : []) print(line);
  print(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
};
