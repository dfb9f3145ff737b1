import type { Command } from 'commander';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { AdminError } from '../adminError.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseNumber } from './parseNumber.ts';

export type Options = CommonOptions & Readonly<{ number: PhoneNumber; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who'>;

export const command = (): Command =>
  verbCommand({
    noun: 'callers',
    verb: 'unsuppress',
    summary: 'takes a number off the do-not-call list, so that it may be called again',
    examples: ['+12065550100'],
  })
    .argument('<number>', 'the number', parseNumber)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, as = null } = parsed.opts();
  return { json, number: parsed.processedArgs[0], as };
};

export const run = async ({ number, as }: Options, deps: NeededDeps): Promise<Output> => {
  const { suppressed } = await deps.storage();
  const found = await suppressed.find(number);
  if (found === null) {
    const remedy = 'Look at the number again; it may be called as it is.';
    const message = `${number} is not on the do-not-call list.`;
    throw new AdminError('refused', 'notSuppressed', message, remedy);
  }
  const details = { reason: found.reason, by: found.by };
  const action = { what: 'callers.unsuppress', subject: maskNumber(number), details };
  await audited(deps, { ...action, as }, () => suppressed.remove(number));
  return done({ number, suppressed: false }, [`${number} may be called again.`]);
};
