import type { Instant } from '../engine/ids.ts';
import { type Counters, callsOf, clientAt, type NumberUse } from './counters.ts';

/** The counters of everything, and those of the number that is called. */
export type Counts = Readonly<{ counters: Counters; use: NumberUse }>;

/** Where a call was counted, so that it can be taken off again. */
export type Counted = Readonly<{
  /** Null for a call that counts for no client. */
  client: string | null;
  /** Of the client's counters. */
  hour: number;
  day: number;
  /** Of the number's counters. */
  calleeDay: number;
  /** When the number was called by this call, and last before it. */
  lastAt: Instant;
  lastBefore: Instant;
}>;

/** A call more to a number, and of a client. The counters are those of this moment. */
export const countCall = (
  { counters, use }: Counts,
  client: string | null,
  now: Instant,
): Readonly<{ counts: Counts; counted: Counted }> => {
  // No two calls are last at the same time, whatever the clocks say.
  const lastAt = Math.max(now, use.lastAt + 1) as Instant;
  const called = { ...use, calls: use.calls + 1, lastAt };
  const of = { calleeDay: use.day, lastAt, lastBefore: use.lastAt };
  if (client === null) {
    return { counts: { counters, use: called }, counted: { client, hour: 0, day: 0, ...of } };
  }
  const before = clientAt(counters, client, now);
  const already = callsOf(use, client);
  const after = {
    ...before,
    calls: before.calls + 1,
    callees: before.callees + (already > 0 ? 0 : 1),
  };
  const { hour, day } = before;
  return {
    counts: {
      counters: { ...counters, clients: { ...counters.clients, [client]: after } },
      use: { ...called, clients: { ...use.clients, [client]: already + 1 } },
    },
    counted: { client, hour, day, ...of },
  };
};
