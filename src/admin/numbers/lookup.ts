import type { Command } from 'commander';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { parseNumber } from '../callers/parseNumber.ts';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';

export type Options = CommonOptions & Readonly<{ number: PhoneNumber; details: boolean }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'lookup',
    summary: 'tells how a number is written, and with --details who operates it',
    examples: ['+12065550100', '+12065550100 --details --json'],
  })
    .argument('<number>', 'any number', parseNumber)
    .option('--details', 'country, kind and operator too, which costs 0.005 USD (price of 2025)');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, details = false } = parsed.opts();
  return { json, number: parsed.processedArgs[0], details };
};

/** What was not asked for, or is not known, is left out for people. */
const lineOf = (name: string, value: string | null): readonly (readonly string[])[] =>
  value === null ? [] : [[name, value]];

export const run = async (
  { number, details }: Options,
  deps: Pick<Deps, 'provider'>,
): Promise<Output> => {
  const { numbers } = await deps.provider();
  const { values } = await numbers.searchOperatorInformation([number], {
    includeAdditionalOperatorDetails: details,
  });
  const found = values?.[0];
  const operator = found?.operatorDetails;
  const known = {
    number: found?.phoneNumber ?? number,
    national: found?.nationalFormat ?? null,
    international: found?.internationalFormat ?? null,
    country: found?.isoCountryCode ?? null,
    type: found?.numberType ?? null,
    operator: operator?.name ?? null,
    mobileCountryCode: operator?.mobileCountryCode ?? null,
    mobileNetworkCode: operator?.mobileNetworkCode ?? null,
  };
  const lines = columns([
    ['Number', known.number],
    ...lineOf('National', known.national),
    ...lineOf('International', known.international),
    ...lineOf('Country', known.country),
    ...lineOf('Type', known.type),
    ...lineOf('Operator', known.operator),
  ]);
  const more = 'Add --details for country, kind and operator (0.005 USD).';
  return done(known, details ? lines : [...lines, more]);
};
