import type { CallRow } from './questions/callRowsQuery.ts';
import type { RowOf } from './rowOf.ts';

/** One of our calls: the ids of the connections that it had, and how long it lasted. */
export type CallRecord = Readonly<{ connections: readonly string[]; seconds: number }>;

type LoggedCall = Pick<CallRow, 'connections' | 'seconds'>;

const secondsPerMinute = 60;

/**
 * Lays our records beside the service's calls; two belong together that share a connection. Of
 * records, those count that had one: of others the service was never asked. Several records may be
 * one call of the service's, as when a call is put through to another of our numbers; then each of
 * them is matched, and the call's minutes count once. Minutes are of what is matched, for only they
 * can be compared; the service's have the ringing in them.
 */
export const reconcile = (
  callRows: readonly LoggedCall[],
  records: Iterable<CallRecord>,
): RowOf<'reconciliation'> => {
  const byConnection = new Map<string, LoggedCall>();
  for (const row of callRows) {
    for (const connection of row.connections) byConnection.set(connection, row);
  }
  const seen = new Set<LoggedCall>();
  let [matched, onlyInRecords, recordSeconds, logSeconds] = [0, 0, 0, 0];
  for (const { connections, seconds } of records) {
    if (connections.length === 0) continue;
    const rows = connections.map((one) => byConnection.get(one)).filter((row) => row !== undefined);
    if (rows.length === 0) {
      onlyInRecords += 1;
      continue;
    }
    matched += 1;
    recordSeconds += seconds;
    for (const row of rows) {
      if (!seen.has(row)) logSeconds += row.seconds;
      seen.add(row);
    }
  }
  return {
    matched,
    onlyInRecords,
    onlyInLogs: callRows.length - seen.size,
    recordMinutes: recordSeconds / secondsPerMinute,
    logMinutes: logSeconds / secondsPerMinute,
  };
};
