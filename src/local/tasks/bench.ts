import path from 'node:path';
import { describeMachine } from '../bench/figures/describeMachine.ts';
import type { Table } from '../bench/figures/table.ts';
import { toMarkdown } from '../bench/figures/toMarkdown.ts';
import { allParts } from '../bench/parts/allParts.ts';
import { prepareApps } from '../bench/rig/prepareApps.ts';
import { writeTables } from '../bench/rig/writeTables.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const usage = `usage: npm run bench [-- options]

  --only <name>        only that part
  --quick              a short run, which writes nothing
  --repetitions <n>    how often each thing is measured (200; 20 with --quick)
  --profile            writes CPU profiles of the measured hosts into .local/bench
  --json               prints JSON instead of tables`;

const usualRepetitions = 200;
const quickRepetitions = 20;

const parse = (args: readonly string[]) => {
  const off = { type: 'boolean', default: false } as const;
  const options = {
    only: { type: 'string' },
    repetitions: { type: 'string' },
    quick: off,
    profile: off,
    json: off,
  } as const;
  const { only, quick, profile, json, repetitions } = readArgs(
    { args: [...args], options },
    usage,
  ).values;
  if (only !== undefined && allParts[only] === undefined) {
    throw new TaskError(`--only must be one of ${Object.keys(allParts).join(', ')}.\n${usage}`);
  }
  const given = Number(repetitions ?? (quick ? quickRepetitions : usualRepetitions));
  if (!Number.isInteger(given) || given < 1) {
    throw new TaskError(`--repetitions must be a whole number above 0.\n${usage}`);
  }
  return {
    names: only === undefined ? Object.keys(allParts) : [only],
    quick,
    profile,
    json,
    repetitions: given,
  };
};

/** Measures what the app costs beside bare baselines, and writes docs/performance.md. */
export const run = async ({ root, args, signal, print, say }: TaskContext): Promise<number> => {
  const { names, quick, profile, json, repetitions } = parse(args);
  const apps = await prepareApps(root);
  const flags = profile
    ? ['--cpu-prof', `--cpu-prof-dir=${path.join(root, '.local', 'bench')}`]
    : [];
  const found: Record<string, readonly Table[]> = {};
  for (const name of names) {
    if (signal.aborted) return 1;
    say(`${name} …`);
    const part = await allParts[name]?.();
    if (part === undefined) continue;
    const tables = await part({ root, apps, repetitions, quick, flags, say });
    found[name] = tables;
    if (!json) for (const table of tables) print(`${toMarkdown(table)}\n`);
    if (!quick) await writeTables(root, name, tables);
  }
  if (json) print(JSON.stringify({ machine: describeMachine(), repetitions, parts: found }));
  return 0;
};
