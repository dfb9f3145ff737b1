import type { Deps } from '../deps.ts';
import { invocation } from '../quietCommand.ts';
import { formatTime } from '../time/formatTime.ts';
import type { Output } from '../verb.ts';
import { checkWanted } from './checkWanted.ts';
import { describeFound, toFoundJson } from './describeFound.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { describeQuota, quotaOf, toQuotaJson } from './quotaOf.ts';
import { searchNumbers } from './searchNumbers.ts';
import { command, type Options, parse } from './searchOptions.ts';

export { command, type Options, parse };

type NeededDeps = NumbersDeps & Pick<Deps, 'zone'>;

const nextStep = (searchId: string): string => `Buy: ${invocation} numbers buy ${searchId}`;

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
      searches: toQuotaJson(quota),
    },
    lines: [
      ...describeFound(found, quantity, deps.zone),
      ...(isReused
        ? [`From the search of ${formatTime(at, deps.zone)}; --fresh searches again.`]
        : []),
      ...(checked.others.length > 0
        ? [`${wanted.city} has also the area codes ${checked.others.join(', ')} (--area-code).`]
        : []),
      describeQuota(quota, deps.zone),
      ...(isFound ? [nextStep(found.searchId)] : []),
    ],
    ending: isFound ? 'done' : 'failed',
  };
};
