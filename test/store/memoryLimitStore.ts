import type { LimitStore } from '../../src/calls/limitStore.ts';

type Stored = Readonly<{ json: string; etag: string }>;

const mostKeys = 100;

/** What `createTableLimitStore` promises, in memory. */
export const createMemoryLimitStore = (): LimitStore => {
  const months = new Map<string, Map<string, Stored>>();
  let version = 0;
  const rowsOf = (month: string): Map<string, Stored> => {
    const rows = months.get(month) ?? new Map<string, Stored>();
    months.set(month, rows);
    return rows;
  };
  return {
    read: async (month, keys) =>
      keys.map((key) => rowsOf(month).get(key) ?? { json: null, etag: null }),
    write: async (month, writes) => {
      const rows = rowsOf(month);
      if (writes.some(({ key, etag }) => (rows.get(key)?.etag ?? null) !== etag)) return false;
      for (const { key, json } of writes) {
        version += 1;
        rows.set(key, { json, etag: String(version) });
      }
      return true;
    },
    keys: async (month, prefix) =>
      [...rowsOf(month).keys()]
        .filter((key) => key.startsWith(prefix))
        .toSorted()
        .slice(0, mostKeys),
  };
};
