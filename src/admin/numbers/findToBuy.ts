import type { KeptSearch } from '../../store/numberSearchStore.ts';
import { checkWanted } from './checkWanted.ts';
import { findJustBought, findUnfinished } from './keptSearches.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { ownedAmong } from './ownedAmong.ts';
import { searchNumbers } from './searchNumbers.ts';
import { questionOf, type Wanted } from './wanted.ts';

/**
 * What was bought for this question just now and is still ours: a command that was repeated because
 * its end was not seen must not buy more.
 */
const justBought = async (
  kept: readonly KeptSearch[],
  question: Parameters<typeof findJustBought>[1],
  deps: NumbersDeps,
): Promise<KeptSearch | null> => {
  const bought = findJustBought(kept, question, deps.now());
  const { numbers } = await deps.provider();
  const names = bought?.search.purchase?.bought ?? [];
  return (await ownedAmong(numbers, names)).length > 0 ? bought : null;
};

/**
 * What is to be bought for a question: an order that was begun for it before all, so that it is not
 * placed twice; what was bought just now, unless `fresh`; what a search holds; or what a new search
 * finds.
 */
export const findForQuestion = async (
  wanted: Wanted,
  fresh: boolean,
  deps: NumbersDeps,
): Promise<KeptSearch> => {
  const { numbers, endpoint } = await deps.provider();
  const checked = await checkWanted(numbers, wanted);
  const { numberSearches } = await deps.storage();
  const question = { endpoint, question: questionOf(checked.wanted) };
  const kept = await numberSearches.all();
  const before =
    findUnfinished(kept, question) ?? (fresh ? null : await justBought(kept, question, deps));
  return before ?? (await searchNumbers(checked.wanted, fresh, deps)).kept;
};
