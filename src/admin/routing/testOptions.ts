import type { Command } from 'commander';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import type { CommonOptions } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseDialled } from './parseDialled.ts';

export type Options = CommonOptions &
  Readonly<{ dialled: string; from: PhoneNumber | null; file: string | null }>;

export const command = (): Command =>
  verbCommand({
    noun: 'routing',
    verb: 'test',
    summary: 'tells which route and which SBCs an outgoing call takes, or that it takes none',
    examples: [
      '+14255550100',
      '+442079460100 --from +12065550100 --json',
      '+14255550100 --file infra/direct-routing.yaml',
    ],
  })
    .argument('<number>', 'the number that is dialled', parseDialled)
    .option('--from <number>', 'the caller id, if not the one that the app is set to', parseNumber)
    .option('--file <file>', 'asks a file instead of the resource, which is not reached then');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, from = null, file = null } = parsed.opts();
  return { json, dialled: parsed.processedArgs[0], from, file };
};
