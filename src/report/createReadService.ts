import type { Logs } from './queries/openLogs.ts';
import { type CallRecord, reconcile } from './queries/reconcile.ts';
import { allMissing, type LoggedCall, type ReadService } from './readService.ts';

function* recordsOf(calls: Iterable<LoggedCall>): Generator<CallRecord> {
  for (const { connection, seconds } of calls) yield { connections: [connection], seconds };
}

/** Reads the service's logs of a day, and lays our records beside them. */
export const createReadService =
  ({ figures, callRows }: Logs): ReadService =>
  async (window, calls) => {
    const [read, rows] = await Promise.all([figures(window), callRows(window)]);
    return {
      ...read,
      reconciliation:
        rows.state === 'here'
          ? { state: 'here', value: reconcile(rows.value, recordsOf(calls)) }
          : rows,
    };
  };

/** Logs that cannot even be asked: every part says why. */
export const cannotRead =
  (why: string): ReadService =>
  async () =>
    allMissing(why);
