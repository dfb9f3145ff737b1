import type { Call, Entry, WireEntry } from './messages.ts';
import type { Server } from './reduce.ts';

export type TimelineItem = Readonly<{
  key: string;
  atMs: number;
  /** Since the call began. */
  offsetMs: number;
}> &
  (
    | Readonly<{
        kind: 'phone';
        holder: string;
        isCaller: boolean;
        entry: Entry;
        isCutOff: boolean;
      }>
    | Readonly<{ kind: 'wire'; entry: WireEntry }>
  );

type Unplaced = TimelineItem extends infer Item
  ? Item extends TimelineItem
    ? Omit<Item, 'offsetMs'>
    : never
  : never;

const phoneItems = ({ id, holder, direction, entries, silenced }: Call): readonly Unplaced[] =>
  entries.map((entry, index) => {
    const atMs = Date.parse(entry.at);
    const next = entries[index + 1];
    const nextMs = next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.at);
    const isCutOff =
      entry.kind === 'heard' && index < silenced && nextMs < atMs + (entry.ms ?? 0) - 1;
    const isCaller = direction === 'inbound';
    return { kind: 'phone', key: `${id} ${index}`, atMs, holder, isCaller, entry, isCutOff };
  });

const wireItems = (entries: readonly WireEntry[]): readonly Unplaced[] =>
  entries.map((entry, index) => ({
    kind: 'wire',
    key: `wire ${index}`,
    atMs: Date.parse(entry.at),
    entry,
  }));

/** The legs of one call, oldest first. */
export const legsOf = ({ calls }: Pick<Server, 'calls'>, conversation: string): readonly Call[] =>
  [...calls.values()].filter((call) => call.conversation === conversation);

/** All that happened in a call, of every phone and between the service and the app, in order. */
export const timelineOf = (
  server: Pick<Server, 'calls' | 'wires'>,
  conversation: string,
): readonly TimelineItem[] => {
  const items: Unplaced[] = [
    ...legsOf(server, conversation).flatMap(phoneItems),
    ...wireItems(server.wires.get(conversation) ?? []),
  ];
  const ordered = items.toSorted((a, b) => a.atMs - b.atMs);
  const startMs = ordered[0]?.atMs ?? 0;
  return ordered.map((item) => ({ ...item, offsetMs: item.atMs - startMs }));
};

/** The calls that the page can show, newest first, one leg for each. */
export const conversationsOf = ({ calls }: Pick<Server, 'calls'>): readonly Call[] => {
  const first = new Map<string, Call>();
  for (const call of calls.values()) {
    if (!first.has(call.conversation)) first.set(call.conversation, call);
  }
  return [...first.values()].toReversed();
};
