import type { Command } from 'commander';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { abilitiesOf } from './checkOffering.ts';
import { checkCountry } from './checkWanted.ts';
import { collect } from './collect.ts';
import { formatCost } from './formatCost.ts';
import { parseCountry } from './parseCountry.ts';

export type Options = CommonOptions & Readonly<{ country: string }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'offerings',
    summary: 'lists the kinds of numbers of a country, what they can do and what they cost',
    examples: ['US', 'GB --json'],
  }).argument('<country>', 'the code of the country, such as US', parseCountry);

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false } = parsed.opts();
  return { json, country: parsed.processedArgs[0] };
};

const headings = ['TYPE', 'FOR', 'CALLING', 'SMS', 'A MONTH'];

export const run = async ({ country }: Options, deps: Pick<Deps, 'provider'>): Promise<Output> => {
  const { numbers } = await deps.provider();
  await checkCountry(numbers, country);
  const offered = await collect(numbers.listAvailableOfferings(country));
  const offerings = offered.map((one) => ({
    type: one.phoneNumberType ?? 'unknown',
    assignment: one.assignmentType ?? 'unknown',
    ...abilitiesOf(one),
    cost: { amount: one.cost.amount, currency: one.cost.currencyCode, billingFrequency: 'monthly' },
  }));
  const rows = offerings.map(({ type, assignment, calling, sms, cost }) => [
    ...[type, assignment, calling, sms, formatCost(cost)],
  ]);
  const none = `Nothing of ${country} is sold by command line; it may be a special order.`;
  return done({ country, offerings }, rows.length === 0 ? [none] : columns([headings, ...rows]));
};
