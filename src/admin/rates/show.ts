import type { Command } from 'commander';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import type { Lease } from '../../policy/leases.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import type { Style } from '../style.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { lookUpPrice } from './lookUpPrice.ts';
import { readTables, type Tables } from './readTables.ts';

export type Options = CommonOptions & Readonly<{ number: PhoneNumber }>;

type NeededDeps = Pick<Deps, 'root' | 'now' | 'style'>;

export const command = (): Command =>
  verbCommand({
    noun: 'rates',
    verb: 'show',
    summary: 'tells what it costs to call a number, and to have one like it',
    examples: ['+442079460100', '+18005550199 --json'],
  }).argument('<number>', 'the number', parseNumber);

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false } = parsed.opts();
  return { json, number: parsed.processedArgs[0] };
};

const money = (amount: number | null, currency: string, per: string): string =>
  amount === null ? 'not offered' : `${amount} ${currency} ${per}`;

const leaseLine = (kind: string, lease: Lease, currency: string): readonly string[] => [
  kind,
  money(lease.monthly, currency, 'a month'),
  money(lease.inboundPerMinute, currency, 'a minute inbound'),
];

type Found = ReturnType<typeof lookUpPrice>;

const outboundLine = ({ number, price }: Found, style: Style): string =>
  price === null
    ? `${style.red(number)}: no rate is known, so that it is not dialled (ALLOW_UNRATED).`
    : `${style.bold(number)}: ${price.destination} (${price.type}), ` +
      `${price.perMinute} ${price.currency} a minute, by the prefix ${price.prefix}.`;

const leaseLines = ({ country, lease }: Found, { leases }: Tables): readonly string[] =>
  lease === undefined
    ? [`What numbers of ${country ?? 'no country'} cost is not known here.`]
    : [
        `Numbers of ${country} (${leases.date}, ${leases.source}):`,
        ...columns([
          leaseLine('  geographic', lease.geographic, leases.currency),
          leaseLine('  toll-free', lease.tollFree, leases.currency),
        ]),
        leases.notice,
      ];

const linesOf = (found: Found, tables: Tables, style: Style): readonly string[] => {
  const { rates, notice } = tables;
  const { days, isOld } = found.age;
  return [
    outboundLine(found, style),
    `Of ${rates.date}, ${rates.source}. ${notice}`.trim(),
    ...(isOld
      ? [style.red(`That is ${days} days ago: get a newer table and \`rates update\` it.`)]
      : []),
    '',
    ...leaseLines(found, tables),
  ];
};

export const run = async ({ number }: Options, deps: NeededDeps): Promise<Output> => {
  const tables = readTables(deps.root);
  const { rates, leases, notice } = tables;
  const found = lookUpPrice(number, tables, deps.now());
  const { price, country, lease, age } = found;
  const json = {
    ...{ number, country, outbound: price, ratesOf: rates.date, source: rates.source },
    ...{ notice, ageDays: age.days },
    numbers: lease ? { ...lease, currency: leases.currency, of: leases.date } : null,
  };
  return done(json, linesOf(found, tables, deps.style));
};
