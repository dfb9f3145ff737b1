import type { Command } from 'commander';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { collect } from './collect.ts';

export type Options = CommonOptions;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'countries',
    summary: 'lists the countries of which the provider sells numbers',
    examples: ['', '--json'],
  });

export const parse = (argv: readonly string[]): Options => {
  const { json = false } = command().parse(argv, { from: 'user' }).opts();
  return { json };
};

export const run = async (_: Options, deps: Pick<Deps, 'provider'>): Promise<Output> => {
  const { numbers } = await deps.provider();
  const countries = (await collect(numbers.listAvailableCountries())).map(
    ({ countryCode: code, localizedName: name }) => ({ code, name }),
  );
  const lines = columns(countries.map(({ code, name }) => [code, name]));
  const more = 'What there is of one: numbers offerings <country>';
  return done({ countries }, [...lines, more]);
};
