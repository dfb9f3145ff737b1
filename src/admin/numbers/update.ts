import type { PhoneNumberCapabilityType } from '@azure/communication-phone-numbers';
import { type Command, InvalidArgumentError } from 'commander';
import { maskNumber } from '../../calls/maskNumber.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { audited } from '../audited.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { changeAbilities } from './changeAbilities.ts';
import { ownedNumber } from './ownedNumber.ts';
import { parseCapability } from './parseCapability.ts';

type Capability = PhoneNumberCapabilityType;

export type Options = CommonOptions &
  Readonly<{
    number: PhoneNumber;
    calling: Capability | null;
    sms: Capability | null;
    as: string | null;
  }>;

type NeededDeps = Pick<Deps, 'storage' | 'provider' | 'now' | 'who' | 'progress' | 'interrupted'>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'update',
    summary: 'changes what a number can do: calls and text messages, in which direction',
    examples: [
      '+12065550100 --calling inbound',
      '+18555550100 --calling inbound+outbound --sms none',
    ],
  })
    .argument('<number>', 'the number', parseNumber)
    .option('--calling <direction>', 'none, inbound, outbound or inbound+outbound', parseCapability)
    .option('--sms <direction>', 'the same for text messages', parseCapability)
    .option('--as <who>', 'who does it, for the audit');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, calling = null, sms = null, as = null } = parsed.opts();
  if (calling === null && sms === null) {
    throw new InvalidArgumentError('Say what is to change: --calling, --sms or both.');
  }
  return { json, number: parsed.processedArgs[0], calling, sms, as };
};

const describe = ({ calling, sms }: Readonly<{ calling: string; sms: string }>): string =>
  `calling ${calling}, sms ${sms}`;

export const run = async (options: Options, deps: NeededDeps): Promise<Output> => {
  const { number, as } = options;
  const { numbers } = await deps.provider();
  const owned = await ownedNumber(numbers, number);
  const { calling, sms } = owned.capabilities;
  const [before, after] = [
    { calling, sms },
    { calling: options.calling ?? calling, sms: options.sms ?? sms },
  ];
  if (describe(before) === describe(after)) {
    const line = `${number} can do that already: ${describe(before)}.`;
    return done({ number, ...before, changed: false }, [line]);
  }
  const details = { from: describe(before), to: describe(after) };
  const action = { what: 'numbers.update', subject: maskNumber(number), details, as };
  await audited(deps, action, () => changeAbilities(owned, after, deps));
  return done({ number, ...after, changed: true }, [
    `${number} can do: ${describe(after)} (before: ${describe(before)}).`,
  ]);
};
