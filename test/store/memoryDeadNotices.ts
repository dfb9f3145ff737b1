import type { DeadNotice, DeadNotices } from '../../src/calls/ports.ts';

/** Notices that were given up, in memory, with what `createTableDeadNotices` promises. */
export const createMemoryDeadNotices = (): DeadNotices => {
  const rows = new Map<string, string>();
  const keyOf = (call: string, seq: number) => `${call}|${seq}`;
  return {
    add: async (call, kept) =>
      void rows.set(keyOf(call, kept.notice.seq), JSON.stringify({ call, kept })),
    list: async (limit) =>
      [...rows.values()]
        .map((json) => JSON.parse(json) as DeadNotice)
        .toSorted((a, b) => a.kept.notice.at - b.kept.notice.at)
        .slice(0, limit),
    remove: async (call, kept) => void rows.delete(keyOf(call, kept.notice.seq)),
  };
};
