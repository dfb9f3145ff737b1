import type { Command } from 'commander';
import { columns } from '../columns.ts';
import type { Deps } from '../deps.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { checkCountry } from './checkWanted.ts';
import { collect } from './collect.ts';
import { parseCountry } from './parseCountry.ts';

export type Options = CommonOptions & Readonly<{ country: string; state: string | null }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'localities',
    summary: 'lists the cities of a country, or of a state, that have geographic numbers',
    examples: ['US', 'US --state WA', 'CA --state Ontario --json'],
  })
    .argument('<country>', 'the code of the country, such as US', parseCountry)
    .option('--state <state>', 'a state or province: WA or Washington');

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, state = null } = parsed.opts();
  return { json, country: parsed.processedArgs[0], state };
};

export const run = async (
  { country, state }: Options,
  deps: Pick<Deps, 'provider'>,
): Promise<Output> => {
  const { numbers } = await deps.provider();
  await checkCountry(numbers, country);
  const found = await collect(
    numbers.listAvailableLocalities(country, {
      phoneNumberType: 'geographic',
      ...(state !== null && { administrativeDivision: state }),
    }),
  );
  const localities = found.map(({ localizedName: city, administrativeDivision: division }) => ({
    city,
    state: division?.abbreviatedName ?? null,
    stateName: division?.localizedName ?? null,
  }));
  const rows = localities.map((one) => [one.city, one.state ?? '', one.stateName ?? '']);
  const place = state === null ? country : `${state}, ${country}`;
  const none = `No city of ${place} has geographic numbers.`;
  return done({ country, localities }, rows.length === 0 ? [none] : columns(rows));
};
