import type { AuditEntry, AuditStore } from '../../src/calls/ports.ts';

/** What `createTableAuditStore` promises, in memory. */
export const createMemoryAuditStore = (): AuditStore => {
  const entries: AuditEntry[] = [];
  return {
    note: async (entry) => void entries.push(entry),
    list: async (since, until, limit) =>
      entries
        .filter(({ at }) => at >= since && at <= until)
        .toSorted((a, b) => b.at - a.at)
        .slice(0, limit),
  };
};
