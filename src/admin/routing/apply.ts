import type { Command } from 'commander';
import { formatProblem } from '../../flow/formatProblem.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { describeChange } from './change/describeChange.ts';
import { stepsFor } from './change/stepsFor.ts';
import { confirmChanges } from './confirmChanges.ts';
import { makeChanges } from './makeChanges.ts';
import { nothingToDo, preparePlan } from './preparePlan.ts';
import { usualFile } from './readRoutingFile.ts';

export type Options = CommonOptions & Readonly<{ file: string; yes: boolean; as: string | null }>;

type NeededDeps = Pick<
  Deps,
  'provider' | 'root' | 'style' | 'ask' | 'interrupted' | 'progress' | 'storage' | 'who' | 'now'
>;

export const command = (): Command =>
  verbCommand({
    noun: 'routing',
    verb: 'apply',
    summary: 'makes direct routing what a file says; shows the changes and asks first',
    examples: ['', '--yes --json', '--file infra/direct-routing.yaml --as ada'],
  })
    .option('--file <file>', 'direct routing as it should be', usualFile)
    .option('--yes', 'changes it without asking')
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const {
    json = false,
    file,
    yes = false,
    as = null,
  } = command().parse(argv, { from: 'user' }).opts();
  return { json, file, yes, as };
};

export const run = async ({ file, yes, as }: Options, deps: NeededDeps): Promise<Output> => {
  const prepared = await preparePlan(file, deps);
  const { live, plan, warnings } = prepared;
  const { changes } = plan;
  for (const warning of warnings) deps.progress(formatProblem(warning));
  if (changes.length === 0) {
    return done({ file, changes, steps: [], warnings }, [nothingToDo(file)]);
  }
  const steps = stepsFor(live, plan);
  for (const line of changes.flatMap((one) => describeChange(one, deps.style))) deps.progress(line);
  if (!yes) await confirmChanges(changes.length, deps);
  await makeChanges(prepared, steps, { file, as }, deps);
  return done({ file, changes, steps, warnings }, [
    `${counted(changes.length, 'change')} made. It counts after about 5 minutes; ` +
      '`routing test <number>` tells where a call goes.',
  ]);
};
