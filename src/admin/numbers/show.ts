import type { Command } from 'commander';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { formatTime } from '../time/formatTime.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { formatCost } from './formatCost.ts';
import { toOwnedJson } from './ownedJson.ts';
import { ownedNumber } from './ownedNumber.ts';

export type Options = CommonOptions & Readonly<{ number: PhoneNumber }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'show',
    summary: 'shows one number of the resource',
    examples: ['+12065550100', '+12065550100 --json'],
  }).argument('<number>', 'the number', parseNumber);

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false } = parsed.opts();
  return { json, number: parsed.processedArgs[0] };
};

export const run = async (
  { number }: Options,
  deps: Pick<Deps, 'provider' | 'flows' | 'zone'>,
): Promise<Output> => {
  const { numbers } = await deps.provider();
  const owned = toOwnedJson(await ownedNumber(numbers, number), deps.flows().routes);
  return done(
    owned,
    columns([
      ['Number', owned.number],
      ['Country', owned.country],
      ['Type', `${owned.type}, for ${owned.assignment}`],
      ['Calling', owned.calling],
      ['SMS', owned.sms],
      ['Cost', `${formatCost(owned.cost)} a month`],
      ['Bought', formatTime(Date.parse(owned.purchasedAt), deps.zone)],
      ['Calls go to', owned.calls],
    ]),
  );
};
