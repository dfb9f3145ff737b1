import type { Command } from 'commander';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { audited } from '../audited.ts';
import type { Deps } from '../deps.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { parseNumber } from './parseNumber.ts';
import { parseReason } from './parseReason.ts';

export type Options = CommonOptions &
  Readonly<{ number: PhoneNumber; reason: string; as: string | null }>;

type NeededDeps = Pick<Deps, 'storage' | 'now' | 'who' | 'zone'>;

export const command = (): Command =>
  verbCommand({
    noun: 'callers',
    verb: 'suppress',
    summary: 'puts a number on the do-not-call list',
    examples: ['+12065550100', '+12065550100 --reason "asked in a letter"'],
  })
    .argument('<number>', 'the number that is not to be called', parseNumber)
    .option('--reason <text>', 'why, for whoever asks', parseReason)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, reason = 'asked not to be called', as = null } = parsed.opts();
  return { json, number: parsed.processedArgs[0], reason, as };
};

export const run = async ({ number, reason, as }: Options, deps: NeededDeps): Promise<Output> => {
  const { suppressed } = await deps.storage();
  const found = await suppressed.find(number);
  if (found !== null) {
    const since = formatTime(found.at, deps.zone);
    return done({ number, suppressed: true, wasThere: true, reason: found.reason }, [
      `${number} has been on the list since ${since} (${found.reason}).`,
    ]);
  }
  const by = as ?? (await deps.who());
  const action = { what: 'callers.suppress', subject: maskNumber(number), details: { reason } };
  await audited(deps, { ...action, as }, () =>
    suppressed.add(number, { at: deps.now(), reason, by }),
  );
  return done({ number, suppressed: true, wasThere: false, reason }, [
    `${number} is on the do-not-call list and is called no more.`,
  ]);
};
