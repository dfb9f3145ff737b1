import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { pushPrompts } from '../../store/pushPrompts.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions & Readonly<{ as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'promptsFolder' | 'now' | 'who' | 'progress'>;

export const command = (): Command =>
  verbCommand({
    noun: 'prompts',
    verb: 'push',
    summary: 'uploads the recordings of src/flows/prompts that the storage does not have yet',
    examples: ['', '--json'],
  }).option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const { json = false, as = null } = command().parse(argv, { from: 'user' }).opts();
  return { json, as };
};

export const run = async ({ as }: Options, deps: NeededDeps): Promise<Output> => {
  const { promptsFolder, progress } = deps;
  if (!existsSync(promptsFolder)) {
    const remedy = 'Build them: npm run build';
    throw new AdminError('refused', 'noPrompts', `There is no ${promptsFolder}.`, remedy);
  }
  const { prompts } = await deps.storage();
  const action = { what: 'prompts.push', subject: 'prompts', details: {}, as };
  const { uploaded, present } = await audited(deps, action, () =>
    pushPrompts(prompts, promptsFolder, (name, n, of) => progress(`${n} of ${of}: ${name}`)),
  );
  return done({ uploaded, present }, [
    `${uploaded.length} uploaded, ${present.length} there already.`,
    ...uploaded.map((name) => `  ${name}`),
  ]);
};
