import type { Conversation } from '../calls/model.ts';
import { createRandom, type Random } from '../createRandom.ts';
import type { SimulatorOptions } from '../simulatorOptions.ts';
import { type LogTable, logTables } from './logTables.ts';
import type { FinishedLeg, LogRow } from './model.ts';

/** Of each table; the oldest give way. */
export const maxRows = 200_000;
/** So long rows are kept after they came. */
export const maxAgeMs = 40 * 86_400_000;
/** How many rows wait at the front before the list is cut, as cutting moves all the others. */
const maxGap = 10_000;
const repeatChance = 1 / 20;
const maxRepeatMs = 500;
/** How much sooner what is done with a call can be queried than how the call went. */
const soonShare = 5;
/** Chance of its own: what is written down must not change what happens in calls. */
const seedOffset = 7919;

type Kept = { readonly row: LogRow; readonly keptAtMs: number; readonly visibleAtMs: number };

export type Legs = { readonly finished: FinishedLeg[]; appLegs: number };

/** The rows of Log Analytics that the simulator keeps. */
export type Logs = {
  /** Varies how calls are written down; the seed decides it. */
  readonly random: Random;
  /** What calls that go on have left behind already. */
  readonly legs: WeakMap<Conversation, Legs>;
  /** Writes down what has just happened in a call; it can be seen soon. */
  readonly write: (table: LogTable, row: LogRow) => void;
  /** Writes down what is over, late; now and then a row twice: delivery is at least once. */
  readonly deliver: (table: LogTable, rows: readonly LogRow[]) => void;
  /** Adds rows as they are, seen at once; rows without a TimeGenerated are of this moment. */
  readonly put: (table: LogTable, rows: readonly LogRow[]) => void;
  /** All that is kept, in the order in which it came. */
  readonly list: (table: LogTable) => LogRow[];
  /** What can be queried by now. */
  readonly visible: (table: LogTable) => LogRow[];
};

export type LogsOptions = Pick<SimulatorOptions, 'seed' | 'workspaceId' | 'logDelayMs' | 'factor'>;

type Table = { readonly add: (kept: Kept) => void; readonly kept: () => Kept[] };

function createTable(nowMs: () => number, limit: number): Table {
  let rows: Kept[] = [];
  let start = 0;
  const isOld = ({ keptAtMs }: Kept): boolean => keptAtMs < nowMs() - maxAgeMs;
  const trim = (): void => {
    for (let first = rows[start]; first; first = rows[start]) {
      if (rows.length - start <= limit && !isOld(first)) break;
      start += 1;
    }
    if (start < maxGap) return;
    rows = rows.slice(start);
    start = 0;
  };
  return {
    add: (kept) => {
      rows.push(kept);
      trim();
    },
    kept: () => {
      trim();
      return rows.slice(start);
    },
  };
}

/** The service counts the text of what is in a row, and not what every row has. */
const billedSize = (row: LogRow): number =>
  Object.values(row).reduce<number>((sum, cell) => sum + String(cell ?? '').length, 0);

/** Nothing has been written yet; `workspaceId` stands in every row. */
export function createLogs(
  { factor, logDelayMs, seed, workspaceId }: LogsOptions,
  nowMs: () => number,
  limit: number = maxRows,
): Logs {
  const random = createRandom(seed + seedOffset);
  const lateMs = logDelayMs * factor;
  const tables = new Map(Object.keys(logTables).map((name) => [name, createTable(nowMs, limit)]));
  const keep = (table: LogTable, row: LogRow, generatedMs: number, visibleAtMs: number): void => {
    const stamp = {
      TenantId: workspaceId,
      TimeGenerated: new Date(generatedMs).toISOString(),
      Type: table,
      SourceSystem: 'Azure',
      _BilledSize: billedSize(row),
      _IsBillable: 'true',
    };
    tables.get(table)?.add({ row: { ...stamp, ...row }, keptAtMs: nowMs(), visibleAtMs });
  };
  const kept = (table: LogTable): Kept[] => tables.get(table)?.kept() ?? [];
  return {
    random,
    legs: new WeakMap(),
    write: (table, row) => keep(table, row, nowMs(), nowMs() + lateMs / soonShare),
    deliver: (table, rows) => {
      // The row of a call is made when all of it is known, which is late.
      const atMs = nowMs() + lateMs;
      const repeatMs = atMs + random.next() * Math.min(lateMs, maxRepeatMs);
      for (const row of rows) keep(table, row, atMs, atMs);
      for (const row of rows) {
        if (random.next() < repeatChance) keep(table, row, repeatMs, repeatMs);
      }
    },
    put: (table, rows) => {
      for (const row of rows) keep(table, row, nowMs(), nowMs());
    },
    list: (table) => kept(table).map(({ row }) => row),
    visible: (table) => {
      const now = nowMs();
      return kept(table).flatMap(({ row, visibleAtMs }) => (visibleAtMs <= now ? [row] : []));
    },
  };
}
