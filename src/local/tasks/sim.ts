import { readArgs } from './readArgs.ts';
import { runTool } from './runTool.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const usage = `usage: npm run test:sim -- [options]

  --seed <n>   plays this one again
  --seeds <n>  plays that many, from 1 (10000)`;

/** Crashes and races in the call loop, random callers of every flow, random bodies of requests. */
const simulations = [
  ...['test/calls/simulation.test.ts', 'test/calls/outboundSimulation.test.ts'],
  'test/flows/randomCallers.test.ts',
  'test/app/randomBodies.test.ts',
];

const toCount = (option: string, text: string): number => {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && Number.isSafeInteger(count)) return count;
  throw new TaskError(`--${option} must be a whole number from 1, not "${text}".`);
};

/** Plays calls under seeded crashes, losses, duplicates and races; a seed that fails is named. */
export const run = async (context: TaskContext): Promise<number> => {
  const { values } = readArgs(
    {
      args: [...context.args],
      options: { seed: { type: 'string' }, seeds: { type: 'string', default: '10000' } },
    },
    usage,
  );
  const one = values.seed === undefined ? null : toCount('seed', values.seed);
  const range = one === null ? `1-${toCount('seeds', values.seeds)}` : `${one}-${one}`;
  const args = ['run', '--project', 'unit', '--testTimeout', '0', ...simulations];
  return runTool(context, 'vitest/vitest.mjs', args, { ...context.env, SIMULATION_SEEDS: range });
};
