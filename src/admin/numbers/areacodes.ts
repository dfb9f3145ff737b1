import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { Provider } from '../provider/provider.ts';
import { type CommonOptions, done, type Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { checkCountry, checkQuestion } from './checkWanted.ts';
import { collect } from './collect.ts';
import { parseAssignment } from './parseAssignment.ts';
import { parseCountry } from './parseCountry.ts';
import { parseNumberType } from './parseNumberType.ts';
import { wantedFrom } from './searchCommand.ts';
import type { Wanted } from './wanted.ts';

export type Options = CommonOptions & Readonly<{ wanted: Wanted }>;

export const command = (): Command =>
  verbCommand({
    noun: 'numbers',
    verb: 'areacodes',
    summary: 'lists the area codes of a city, or those of toll-free numbers',
    examples: ['US toll-free', 'US geographic --state WA --city Seattle'],
  })
    .argument('<country>', 'the code of the country, such as US', parseCountry)
    .argument('<type>', 'geographic, toll-free or mobile', parseNumberType)
    .option('--state <state>', 'the state or province of the city')
    .option('--city <city>', 'the city, for geographic numbers')
    .option('--assignment <to>', 'application (the usual) or person', parseAssignment);

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, ...given } = parsed.opts();
  const [country, type] = parsed.processedArgs;
  return { json, wanted: wantedFrom({ country, type }, given) };
};

const list = (numbers: Provider['numbers'], wanted: Wanted) => {
  const { country, type, assignment, city, state } = wanted;
  if (type === 'tollFree') return numbers.listAvailableTollFreeAreaCodes(country);
  if (type === 'mobile') {
    return numbers.listAvailableMobileAreaCodes(country, { assignmentType: assignment });
  }
  return numbers.listAvailableGeographicAreaCodes(country, {
    assignmentType: assignment,
    ...(city !== null && { locality: city }),
    ...(state !== null && { administrativeDivision: state }),
  });
};

export const run = async ({ wanted }: Options, deps: Pick<Deps, 'provider'>): Promise<Output> => {
  const { country, type, city } = wanted;
  await checkQuestion(wanted);
  const { numbers } = await deps.provider();
  await checkCountry(numbers, country);
  const found = await collect(list(numbers, wanted));
  const areaCodes = found.map(({ areaCode }) => areaCode ?? '');
  const where = city === null ? country : `${city}, ${country}`;
  const none = `There are no ${type} numbers of ${where}; \`numbers localities\` lists cities.`;
  return done({ country, type, areaCodes }, areaCodes.length === 0 ? [none] : areaCodes);
};
