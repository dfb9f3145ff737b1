import type { Command } from 'commander';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import type { CommonOptions } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions &
  Readonly<{ number: PhoneNumber; release: PhoneNumber | null; as: string | null }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'release',
    summary: 'gives a number back, for others to have; asks for the number again',
    examples: ['+12065550100', '+12065550100 --release +12065550100 --json'],
  })
    .argument('<number>', 'the number', parseNumber)
    .option('--release <number>', 'the same number again, instead of being asked', parseNumber)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, release = null, as = null } = parsed.opts();
  return { json, number: parsed.processedArgs[0], release, as };
};
