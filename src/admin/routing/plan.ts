import type { Command } from 'commander';
import { formatProblem } from '../../flow/formatProblem.ts';
import type { Deps } from '../deps.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { describeChange } from './change/describeChange.ts';
import { nothingToDo, preparePlan } from './preparePlan.ts';
import { usualFile } from './readRoutingFile.ts';

export type Options = CommonOptions & Readonly<{ file: string }>;

export const command = (): Command =>
  verbCommand({
    noun: 'routing',
    verb: 'plan',
    summary: 'shows what `apply` would change; changes nothing',
    examples: ['', '--file infra/direct-routing.yaml --json'],
  }).option('--file <file>', 'direct routing as it should be', usualFile);

export const parse = (argv: readonly string[]): Options => {
  const { json = false, file } = command().parse(argv, { from: 'user' }).opts();
  return { json, file };
};

export const run = async (
  { file }: Options,
  deps: Pick<Deps, 'provider' | 'root' | 'style'>,
): Promise<Output> => {
  const { plan, warnings } = await preparePlan(file, deps);
  const { changes } = plan;
  const { style } = deps;
  const lines = changes.flatMap((change) => describeChange(change, style));
  return {
    json: { file, changes, warnings },
    lines: [
      ...warnings.map((warning) => style.yellow(formatProblem(warning))),
      ...(changes.length === 0 ? [nothingToDo(file)] : lines),
    ],
    ending: changes.length === 0 ? 'done' : 'failed',
  };
};
