import type { Logs } from './queries/openLogs.ts';
import { reconcile } from './queries/reconcile.ts';
import { allMissing, type ReadService } from './readService.ts';

/** Reads the service's logs of a day, and lays our records beside them. */
export const createReadService =
  ({ figures, callRows }: Logs): ReadService =>
  async (window, calls) => {
    const [read, rows] = await Promise.all([figures(window), callRows(window)]);
    const records = calls.map(({ connection, seconds }) => ({
      connections: [connection],
      seconds,
    }));
    return {
      ...read,
      reconciliation:
        rows.state === 'here' ? { state: 'here', value: reconcile(rows.value, records) } : rows,
    };
  };

/** Logs that cannot even be asked: every part says why. */
export const cannotRead =
  (why: string): ReadService =>
  async () =>
    allMissing(why);
