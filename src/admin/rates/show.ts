import type { Command } from 'commander';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { type Rate, rateFor } from '../../policy/rateFor.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { ageOf } from './ageOf.ts';
import { type Lease, readTables, type Tables } from './readTables.ts';

export type Options = CommonOptions & Readonly<{ number: PhoneNumber }>;

type NeededDeps = Pick<Deps, 'root' | 'now' | 'style'>;

const millionths = 1e6;

export const command = (): Command =>
  verbCommand({
    noun: 'rates',
    verb: 'show',
    summary: 'tells what it costs to call a number, and to have one like it',
    examples: ['+442079460100', '+8005550199 --json'],
  }).argument('<number>', 'the number', parseNumber);

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false } = parsed.opts();
  return { json, number: parsed.processedArgs[0] };
};

const priceOf = (rate: Rate | null, { rates }: Tables) =>
  rate && {
    ...{ destination: rate.destination, type: rate.type, country: rate.country },
    ...{ prefix: `+${rate.prefix}`, perMinute: rate.perMinute / millionths },
    currency: rates.currency,
  };

const money = (amount: number | null, currency: string, per: string): string =>
  amount === null ? 'not offered' : `${amount} ${currency} ${per}`;

const leaseLine = (kind: string, lease: Lease, currency: string): readonly string[] => [
  kind,
  money(lease.monthly, currency, 'a month'),
  money(lease.inboundPerMinute, currency, 'a minute inbound'),
];

const linesOf = (number: PhoneNumber, tables: Tables, { now, style }: NeededDeps) => {
  const { rates, leases, notice } = tables;
  const price = priceOf(rateFor(rates, number), tables);
  const country = parsePhoneNumberFromString(number)?.country ?? price?.country ?? '';
  const lease = leases.byCountry.get(country);
  const age = ageOf(rates.date, now());
  return [
    price === null
      ? `${style.red(number)}: no rate is known, so that it is not dialled (ALLOW_UNRATED).`
      : `${style.bold(number)}: ${price.destination} (${price.type}), ` +
        `${price.perMinute} ${price.currency} a minute, by the prefix ${price.prefix}.`,
    `Of ${rates.date}, ${rates.source}. ${notice}`.trim(),
    ...(age.isOld
      ? [style.red(`That is ${age.days} days ago: get a newer table and \`rates update\` it.`)]
      : []),
    '',
    ...(lease === undefined
      ? [`What numbers of ${country || 'no country'} cost is not known here.`]
      : [
          `Numbers of ${country} (${leases.date}, ${leases.source}):`,
          ...columns([
            leaseLine('  geographic', lease.geographic, leases.currency),
            leaseLine('  toll-free', lease.tollFree, leases.currency),
          ]),
          leases.notice,
        ]),
  ];
};

export const run = async ({ number }: Options, deps: NeededDeps): Promise<Output> => {
  const tables = readTables(deps.root);
  const { rates, leases } = tables;
  const price = priceOf(rateFor(rates, number), tables);
  const country = parsePhoneNumberFromString(number)?.country ?? price?.country ?? null;
  const lease = country === null ? undefined : leases.byCountry.get(country);
  const json = {
    ...{ number, country, outbound: price, ratesOf: rates.date, source: rates.source },
    ...{ notice: tables.notice, ageDays: ageOf(rates.date, deps.now()).days },
    numbers: lease ? { ...lease, currency: leases.currency, of: leases.date } : null,
  };
  return done(json, linesOf(number, tables, deps));
};
