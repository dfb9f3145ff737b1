import type { SettledCommand } from '../../src/calls/callRow.ts';
import { type KeptNotice, newNotice } from '../../src/calls/notice.ts';
import type { CallStore, Change, SaveResult } from '../../src/calls/ports.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { CallId, CommandNumber, EventId } from '../../src/engine/ids.ts';
import { checkChange } from '../../src/store/checkChange.ts';
import { fromCallEntity } from '../../src/store/fromCallEntity.ts';
import { toCallEntity } from '../../src/store/toCallEntity.ts';

type Partition = {
  call: Readonly<{ entity: ReturnType<typeof toCallEntity>; etag: string }> | null;
  events: Map<EventId, string>;
  commands: Map<CommandNumber, string>;
  notices: Map<number, Readonly<{ json: string; etag: string }>>;
};

/**
 * The order in which Azure Tables checks the rows of a transaction: events, then the call's row.
 */
const refusal = ({ row, etag, events }: Change, partition: Partition): SaveResult | null => {
  if (events.some(({ id }) => partition.events.has(id))) return { kind: 'duplicate' };
  if (row === null) return null;
  if (etag === null) return partition.call === null ? null : { kind: 'duplicate' };
  return partition.call?.etag === etag ? null : { kind: 'conflict' };
};

const inOrder = <T extends { readonly at: number }>(
  rows: Map<unknown, string>,
  tie: (row: T) => number | string,
): readonly T[] =>
  [...rows.values()]
    .map((json) => JSON.parse(json) as T)
    .toSorted((a, b) => a.at - b.at || (tie(a) < tie(b) ? -1 : 1));

/**
 * Calls in memory, with what `createTableCallStore` promises: atomic changes, ETags, and rows that
 * are copies, as JSON. Every method waits a turn first, so that a race in a caller shows.
 */
export const createMemoryCallStore = (): CallStore => {
  const partitions = new Map<CallId, Partition>();
  let etags = 0;

  const keep = (partition: Partition, kept: KeptNotice): string => {
    etags += 1;
    const etag = `"${etags}"`;
    partition.notices.set(kept.notice.seq, { json: JSON.stringify(kept), etag });
    return etag;
  };

  const write = (change: Change, partition: Partition): string => {
    const { id, row, events, settled, notices } = change;
    const entity = row === null ? null : structuredClone(toCallEntity(id, row));
    for (const event of events) partition.events.set(event.id, JSON.stringify(event));
    for (const one of settled) partition.commands.set(one.n, JSON.stringify(one));
    for (const one of notices) keep(partition, newNotice(one));
    partitions.set(id, partition);
    if (entity === null) return change.etag ?? '';
    etags += 1;
    partition.call = { entity, etag: `"${etags}"` };
    return partition.call.etag;
  };

  return {
    load: async (id) => {
      await Promise.resolve();
      const call = partitions.get(id)?.call ?? null;
      return call === null ? null : { row: fromCallEntity(call.entity), etag: call.etag };
    },
    save: async (change) => {
      checkChange(change);
      await Promise.resolve();
      const partition = partitions.get(change.id) ?? {
        call: null,
        events: new Map(),
        commands: new Map(),
        notices: new Map(),
      };
      return refusal(change, partition) ?? { kind: 'saved', etag: write(change, partition) };
    },
    timeline: async (id) => {
      await Promise.resolve();
      const partition = partitions.get(id);
      if (partition === undefined) return { events: [], commands: [] };
      return {
        events: inOrder<CallEvent>(partition.events, (event) => event.id),
        commands: inOrder<SettledCommand>(partition.commands, (command) => command.n),
      };
    },
    unsentNotices: async (id) => {
      await Promise.resolve();
      return [...(partitions.get(id)?.notices.values() ?? [])]
        .map(({ json, etag }) => ({ kept: JSON.parse(json) as KeptNotice, etag }))
        .filter(({ kept }) => kept.state === 'unsent')
        .toSorted((a, b) => a.kept.notice.seq - b.kept.notice.seq);
    },
    notice: async (id, seq) => {
      await Promise.resolve();
      const found = partitions.get(id)?.notices.get(seq);
      return found === undefined
        ? null
        : { kept: JSON.parse(found.json) as KeptNotice, etag: found.etag };
    },
    replaceNotice: async (id, kept, etag) => {
      await Promise.resolve();
      const partition = partitions.get(id);
      const found = partition?.notices.get(kept.notice.seq);
      return partition === undefined || found?.etag !== etag ? null : keep(partition, kept);
    },
  };
};
