import type { Command } from 'commander';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { collect } from './collect.ts';
import { formatCost, type Money } from './formatCost.ts';
import { type OwnedJson, ownedCells, ownedHeadings, toOwnedJson } from './ownedJson.ts';

export type Options = CommonOptions;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'list',
    summary: 'lists the numbers of the resource, what they can do, cost, and where calls go',
    examples: ['', '--json'],
  });

export const parse = (argv: readonly string[]): Options => {
  const { json = false } = command().parse(argv, { from: 'user' }).opts();
  return { json };
};

/** What they cost together; a currency of its own for each. */
const totalsOf = (numbers: readonly OwnedJson[]): readonly Money[] => {
  const groups = Map.groupBy(numbers, ({ cost }) => cost.currency);
  return [...groups].map(([currency, group]) => {
    const cents = group.reduce((sum, { cost }) => sum + Math.round(cost.amount * 100), 0);
    return { amount: cents / 100, currency };
  });
};

export const run = async (
  _: Options,
  deps: Pick<Deps, 'provider' | 'flows' | 'style'>,
): Promise<Output> => {
  const { numbers: client } = await deps.provider();
  const { routes } = deps.flows();
  const all = await collect(client.listPurchasedPhoneNumbers());
  const numbers = all.map((one) => toOwnedJson(one, routes));
  const monthlyCost = totalsOf(numbers);
  if (numbers.length === 0) {
    const none = 'The resource has no numbers; `numbers search` looks for some.';
    return done({ numbers, monthlyCost }, [none]);
  }
  const [headings = '', ...rows] = columns([ownedHeadings, ...numbers.map(ownedCells)]);
  const count = numbers.length === 1 ? '1 number' : `${numbers.length} numbers`;
  const total = `${count}, ${monthlyCost.map(formatCost).join(' and ')} a month`;
  return done({ numbers, monthlyCost }, [deps.style.bold(headings), ...rows, total]);
};
