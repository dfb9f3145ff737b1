import type { Instant } from '../engine/ids.ts';
import { type Counters, type NumberUse, noCounters, noUse } from '../policy/counters.ts';
import { countersKey, limitPart } from './limitKeys.ts';
import type { LimitRow, LimitStore, LimitWrite } from './limitStore.ts';
import { conflictJitterMs, maxConflicts } from './limits.ts';
import { measure } from './measure.ts';
import type { Clock, Log } from './ports.ts';
import type { Reservation } from './reservation.ts';

/** The rows that something needs beside the counters, and what it makes of them. */
export type LimitAsk<Result> = Readonly<{
  numberKey: string | null;
  reservationKey: string;
  decide: (rows: LimitRows, now: Instant) => LimitChange<Result>;
}>;

export type LimitRows = Readonly<{
  counters: Counters;
  use: NumberUse;
  reservation: Reservation | null;
}>;

/** What is to be written; null where nothing changes. */
export type LimitChange<Result> = Readonly<{
  result: Result;
  counters: Counters | null;
  use: NumberUse | null;
  reservation: Reservation | null;
}>;

export type BatchDeps = Readonly<{
  limitStore: LimitStore;
  clock: Clock;
  log: Log;
  random: () => number;
}>;

const read = <Value>(row: LimitRow | undefined, empty: Value): Value =>
  // Whoever reads has written it.
  row === undefined || row.json === null ? empty : (JSON.parse(row.json) as Value);

type Fold<Result> = Readonly<{
  results: readonly Result[];
  writes: readonly LimitWrite[];
  /** The counters as they are to be written; null where they are not. */
  counters: Counters | null;
}>;

/** Decides one after another, each on what the ones before have left. */
const fold = <Result>(
  asks: readonly LimitAsk<Result>[],
  rows: ReadonlyMap<string, LimitRow>,
  now: Instant,
): Fold<Result> => {
  const written = new Map<string, string>();
  const current = <Value>(key: string | null, empty: Value): Value => {
    if (key === null) return empty;
    const json = written.get(key);
    return json === undefined ? read(rows.get(key), empty) : (JSON.parse(json) as Value);
  };
  const note = (key: string | null, value: unknown): void => {
    if (key !== null && value !== null) written.set(key, JSON.stringify(value));
  };
  const results = asks.map(({ numberKey, reservationKey, decide }) => {
    const change = decide(
      {
        counters: current(countersKey, noCounters),
        use: current(numberKey, noUse),
        reservation: current<Reservation | null>(reservationKey, null),
      },
      now,
    );
    note(countersKey, change.counters);
    note(numberKey, change.use);
    note(reservationKey, change.reservation);
    return change.result;
  });
  const writes = [...written].map(([key, json]) => ({
    key,
    json,
    etag: rows.get(key)?.etag ?? null,
  }));
  const counters = written.has(countersKey) ? current(countersKey, noCounters) : null;
  return { results, writes, counters };
};

const msPerDay = 86_400_000;
const millionths = 1_000_000;

/** Rates are in US dollars; what is reserved counts as spent until the call is over. */
const measureSpend = ({ log }: BatchDeps, { day, spentDay }: Counters): void => {
  const date = new Date(day * msPerDay).toISOString().slice(0, 'YYYY-MM-DD'.length);
  measure(log, { message: 'spend counted', day: date, usd: spentDay / millionths });
};

const readRows = async (
  { limitStore }: BatchDeps,
  asks: readonly LimitAsk<unknown>[],
): Promise<ReadonlyMap<string, LimitRow>> => {
  const keys = new Set([countersKey]);
  for (const { numberKey, reservationKey } of asks) {
    keys.add(reservationKey);
    if (numberKey !== null) keys.add(numberKey);
  }
  const names = [...keys];
  const rows = await limitStore.read(limitPart, names);
  return new Map(names.map((key, index) => [key, rows[index] ?? { json: null, etag: null }]));
};

/**
 * Decides and writes what several ask, in one transaction: two round trips, and two more each time
 * that another process was there in between.
 * @throws Error when storage fails, or others are there all the time
 */
export const runLimitBatch = async <Result>(
  deps: BatchDeps,
  asks: readonly LimitAsk<Result>[],
): Promise<readonly Result[]> => {
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const rows = await readRows(deps, asks);
    const { results, writes, counters } = fold(asks, rows, deps.clock.now());
    if (writes.length === 0) return results;
    if (await deps.limitStore.write(limitPart, writes)) {
      if (counters !== null) measureSpend(deps, counters);
      return results;
    }
    await deps.clock.sleep(deps.random() * conflictJitterMs);
  }
  throw new Error('the counters of what is dialled are too busy');
};
