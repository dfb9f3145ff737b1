import type { Counted, Counts } from './countCall.ts';
import { type Counters, callsOf, type NumberUse } from './counters.ts';

const without = (use: NumberUse, { client, calleeDay, lastAt, lastBefore }: Counted): NumberUse => {
  const undone = use.lastAt === lastAt ? { ...use, lastAt: lastBefore } : use;
  if (use.day !== calleeDay) return undone;
  const calls = Math.max(0, use.calls - 1);
  if (client === null) return { ...undone, calls };
  const { [client]: _, ...others } = use.clients;
  const left = callsOf(use, client) - 1;
  return { ...undone, calls, clients: left > 0 ? { ...others, [client]: left } : others };
};

const ofClient = (
  counters: Counters,
  { client, hour, day }: Counted,
  wasOnlyCall: boolean,
): Counters => {
  const before =
    client !== null && Object.hasOwn(counters.clients, client)
      ? counters.clients[client]
      : undefined;
  if (client === null || before === undefined) return counters;
  const after = {
    ...before,
    calls: before.hour === hour ? Math.max(0, before.calls - 1) : before.calls,
    callees: before.day === day && wasOnlyCall ? Math.max(0, before.callees - 1) : before.callees,
  };
  return { ...counters, clients: { ...counters.clients, [client]: after } };
};

/**
 * A call less: it could not be placed, and neither its number nor its client has had it. What an
 * hour or a day that has passed since counted is nobody's any more.
 */
export const giveBackCall = ({ counters, use }: Counts, counted: Counted): Counts => {
  const { client, calleeDay } = counted;
  const wasOnlyCall = client !== null && use.day === calleeDay && callsOf(use, client) === 1;
  return { counters: ofClient(counters, counted, wasOnlyCall), use: without(use, counted) };
};
