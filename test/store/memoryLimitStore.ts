import type { LimitStore } from '../../src/calls/limitStore.ts';

type Stored = Readonly<{ json: string; etag: string; at: number }>;

const mostKeys = 100;

/** What `createTableLimitStore` promises, in memory. */
export const createMemoryLimitStore = (): LimitStore => {
  const parts = new Map<string, Map<string, Stored>>();
  let version = 0;
  const rowsOf = (part: string): Map<string, Stored> => {
    const rows = parts.get(part) ?? new Map<string, Stored>();
    parts.set(part, rows);
    return rows;
  };
  return {
    read: async (part, keys) =>
      keys.map((key) => {
        const { json, etag } = rowsOf(part).get(key) ?? { json: null, etag: null };
        return { json, etag };
      }),
    write: async (part, writes) => {
      const rows = rowsOf(part);
      if (writes.some(({ key, etag }) => (rows.get(key)?.etag ?? null) !== etag)) return false;
      for (const { key, json } of writes) {
        version += 1;
        rows.set(key, { json, etag: String(version), at: Date.now() });
      }
      return true;
    },
    keys: async (part, prefix) =>
      [...rowsOf(part).keys()]
        .filter((key) => key.startsWith(prefix))
        .toSorted()
        .slice(0, mostKeys),
    remove: async (part, key) => {
      rowsOf(part).delete(key);
    },
    removeOlder: async (part, before, except, limit) => {
      const rows = rowsOf(part);
      const old = [...rows]
        .filter(([key, { at }]) => at < before && key !== except)
        .slice(0, limit);
      for (const [key] of old) rows.delete(key);
      return old.length;
    },
  };
};
