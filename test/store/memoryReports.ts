import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ReportEntry, ReportFiles, ReportIndex } from '../../src/calls/reportStore.ts';

/** The files of reports in memory; `kept` shows them by name. */
export const createMemoryReportFiles = (): ReportFiles & { kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    put: async (period, file, content) => {
      const whole = typeof content === 'string' ? content : (await buffer(content)).toString();
      kept.set(`${period}.${file}`, whole);
    },
    open: async (period, file) => {
      const content = kept.get(`${period}.${file}`);
      if (content === undefined) return null;
      const bytes = Buffer.from(content);
      return { length: bytes.length, read: async () => Readable.from([bytes]) };
    },
    remove: async (period) => {
      for (const name of [...kept.keys()]) if (name.startsWith(`${period}.`)) kept.delete(name);
    },
  };
};

/** The index of reports in memory. */
export const createMemoryReportIndex = (): ReportIndex => {
  const entries = new Map<string, ReportEntry>();
  const told = new Map<string, number>();
  return {
    note: async (entry) => void entries.set(entry.day, entry),
    list: async (from, to) =>
      [...entries.values()]
        .filter(({ day }) => from <= day && day <= to)
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
    remove: async (day) => {
      entries.delete(day);
      for (const channel of ['webhook', 'teams']) told.delete(`${day}|${channel}`);
    },
    claim: async (day, channel, now, until) => {
      if ((told.get(`${day}|${channel}`) ?? 0) > now) return false;
      told.set(`${day}|${channel}`, until);
      return true;
    },
    settle: async (day, channel, isTold) => {
      if (isTold) told.set(`${day}|${channel}`, Number.POSITIVE_INFINITY);
      else told.delete(`${day}|${channel}`);
    },
  };
};
