import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { collect } from './collect.ts';
import { type Drift, driftOf } from './driftOf.ts';
import { driftOfFilter } from './driftOfFilter.ts';
import { toOwnedJson } from './ownedJson.ts';
import { readDeployedFilter } from './readDeployedFilter.ts';
import { readNumbersFile, usualFile } from './readNumbersFile.ts';

export type Options = CommonOptions & Readonly<{ file: string }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'plan',
    summary: 'shows where infra/numbers.yaml, the numbers there are and routes.yaml differ',
    examples: ['', '--file infra/numbers.yaml --json'],
  }).option('--file <file>', 'the numbers that there should be', usualFile);

export const parse = (argv: readonly string[]): Options => {
  const { json = false, file } = command().parse(argv, { from: 'user' }).opts();
  return { json, file };
};

const linesOf = ({ message, remedy }: Drift): readonly string[] => [message, `  ${remedy}`];

export const run = async (
  { file }: Options,
  deps: Pick<Deps, 'provider' | 'flows' | 'root'>,
): Promise<Output> => {
  const planned = await readNumbersFile(deps.root, file);
  const { numbers, endpoint } = await deps.provider();
  const { routes, flows } = deps.flows();
  const all = await collect(numbers.listPurchasedPhoneNumbers());
  const owned = all.map((one) => toOwnedJson(one, routes));
  const filter = await readDeployedFilter(deps.root, endpoint);
  const drift = [
    ...driftOf(planned, owned, Object.keys(flows)),
    ...(filter === null ? [] : driftOfFilter(owned, filter)),
  ];
  const same = `${file}, the ${owned.length} numbers of the resource and the routes agree.`;
  return {
    json: { file, drift, numbers: owned },
    lines: drift.length === 0 ? [same] : drift.flatMap(linesOf),
    ending: drift.length === 0 ? 'done' : 'failed',
  };
};
