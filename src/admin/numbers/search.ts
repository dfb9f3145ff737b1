import type { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { invocation } from '../quietCommand.ts';
import type { CommonOptions, Output } from '../verb.ts';
import { verbCommand } from '../verbCommand.ts';
import { checkWanted } from './checkWanted.ts';
import { describeFound, toFoundJson } from './describeFound.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { parseCountry } from './parseCountry.ts';
import { parseNumberType } from './parseNumberType.ts';
import { describeQuota, quotaOf } from './quotaOf.ts';
import { wantedFrom, withSearchOptions } from './searchCommand.ts';
import { searchNumbers } from './searchNumbers.ts';
import type { Wanted } from './wanted.ts';

export type Options = CommonOptions & Readonly<{ wanted: Wanted; fresh: boolean }>;

type NeededDeps = NumbersDeps & Pick<Deps, 'zone'>;

export const command = (): Command =>
  withSearchOptions(
    verbCommand({
      noun: 'numbers',
      verb: 'search',
      summary: 'looks for numbers to buy and holds them for about 16 minutes; 5 searches a week',
      examples: [
        'US toll-free',
        'US geographic --area-code 206 --quantity 2',
        'US geographic --state WA --city Seattle',
        'US toll-free --area-code 855 --sms inbound+outbound --json',
      ],
    })
      .argument('<country>', 'the code of the country, such as US', parseCountry)
      .argument('<type>', 'geographic, toll-free or mobile', parseNumberType),
  );

export const parse = (argv: readonly string[]): Options => {
  const parsed = command().parse(argv, { from: 'user' });
  const { json = false, fresh = false, ...given } = parsed.opts();
  const [country, type] = parsed.processedArgs;
  return { json, fresh, wanted: wantedFrom({ country, type }, given) };
};

const nextStep = (searchId: string): string =>
  `Buy: ${invocation} numbers buy ${searchId}`;

export const run = async ({ wanted, fresh }: Options, deps: NeededDeps): Promise<Output> => {
  const { numbers, endpoint } = await deps.provider();
  const checked = await checkWanted(numbers, wanted);
  const { kept, isReused } = await searchNumbers(checked.wanted, fresh, deps);
  const { found, quantity, at } = kept.search;
  if (found === null) throw new Error('A search has ended without a result.');
  const { numberSearches } = await deps.storage();
  const searches = (await numberSearches.all()).map(({ search }) => search);
  const quota = quotaOf(searches, endpoint, deps.now());
  const isFound = found.numbers.length > 0;
  return {
    json: {
      ...toFoundJson(found, quantity),
      ...{ areaCode: checked.wanted.areaCode, otherAreaCodes: checked.others, reused: isReused },
      searches: { used: quota.used, left: quota.left, usual: quota.usual },
    },
    lines: [
      ...describeFound(found, quantity, deps.zone),
      ...(isReused ? [`From the search of ${new Date(at).toISOString()}; --fresh searches again.`] : []),
      ...(checked.others.length > 0
        ? [`${wanted.city} has also the area codes ${checked.others.join(', ')} (--area-code).`]
        : []),
      describeQuota(quota),
      ...(isFound ? [nextStep(found.searchId)] : []),
    ],
    ending: isFound ? 'done' : 'failed',
  };
};
