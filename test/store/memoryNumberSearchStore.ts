import type {
  KeptSearch,
  NumberSearch,
  NumberSearchStore,
} from '../../src/store/numberSearchStore.ts';

/** What `createTableNumberSearchStore` promises, in memory. */
export const createMemoryNumberSearchStore = (): NumberSearchStore => {
  const kept = new Map<string, KeptSearch>();
  let version = 0;
  const put = (search: NumberSearch): KeptSearch => {
    version += 1;
    const now = { search: structuredClone(search), etag: `v${version}` };
    kept.set(search.id, now);
    return now;
  };
  return {
    all: async () => [...kept.values()].toSorted((a, b) => a.search.at - b.search.at),
    add: async (search) => put(search),
    replace: async ({ search: { id }, etag }, after) =>
      kept.get(id)?.etag === etag ? put(after) : null,
    remove: async ({ search }) => void kept.delete(search.id),
  };
};
