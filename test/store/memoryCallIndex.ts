import type { CallIndex, DayEntry, DueCall, Handle, RecordingOf } from '../../src/calls/ports.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { fromContinuation, toContinuation } from '../../src/store/dayContinuation.ts';
import { dayKeyOf } from '../../src/store/dayKeyOf.ts';

/** What `createTableCallIndex` promises, in memory; `numbers` shows what `markNumber` has kept. */
export const createMemoryCallIndex = (): CallIndex & {
  readonly numbers: () => readonly (readonly [numberHash: string, id: CallId])[];
} => {
  const active = new Set<CallId>();
  const due = new Map<string, DueCall>();
  const days = new Map<string, Map<string, string>>();
  const recordings = new Map<Handle, RecordingOf>();
  const numbers = new Map<string, readonly [string, CallId]>();

  const listCall = (entry: DayEntry): void => {
    const { day, place } = dayKeyOf(entry.call);
    const calls = days.get(day) ?? new Map<string, string>();
    days.set(day, calls);
    const stored = calls.get(place);
    const newer = stored !== undefined && JSON.parse(stored).revision >= entry.revision;
    if (!newer) calls.set(place, JSON.stringify(entry));
  };

  return {
    markActive: async (id) => {
      active.add(id);
    },
    clearActive: async (id) => {
      active.delete(id);
    },
    active: async () => [...active],
    markDue: async (id, dueAt) => {
      due.set(`${dueAt} ${id}`, { id, dueAt });
    },
    clearDue: async (id, dueAt) => {
      due.delete(`${dueAt} ${id}`);
    },
    due: async (before, limit) =>
      [...due.values()]
        .filter(({ dueAt }) => dueAt < before)
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit),
    listCall: async (entry) => listCall(entry),
    day: async (day, limit, continuation) => {
      const after = continuation === null ? '' : fromContinuation(day, continuation);
      const places = [...(days.get(day) ?? [])].filter(([place]) => place > after).toSorted();
      const page = places.slice(0, limit);
      const last = places.length > limit ? page.at(-1)?.[0] : undefined;
      return {
        calls: page.map(([, json]) => (JSON.parse(json) as DayEntry).call),
        continuation: last === undefined ? null : toContinuation(day, last),
      };
    },
    markNumber: async (numberHash, id) => {
      numbers.set(`${numberHash} ${id}`, [numberHash, id]);
    },
    markRecording: async (recording, of) => {
      recordings.set(recording, of);
    },
    recordingOf: async (recording) => recordings.get(recording) ?? null,
    numbers: () => [...numbers.values()],
  };
};
