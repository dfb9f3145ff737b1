import type { KeptSearch, NumberSearch, NumberSearchStore } from '../../store/numberSearchStore.ts';

/**
 * Notes what has become of a search. Somebody who has taken it up elsewhere may have noted more
 * meanwhile, which stays.
 */
export const changeSearch = async (
  store: NumberSearchStore,
  kept: KeptSearch,
  changes: Partial<NumberSearch>,
): Promise<KeptSearch> => {
  const search = { ...kept.search, ...changes };
  return (await store.replace(kept, search)) ?? { ...kept, search };
};
