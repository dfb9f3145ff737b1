import type { Faults, LogsFault } from '../control/faultsSchema.ts';

/** The fault that this query meets, used up once; undefined if it meets none. */
export function takeLogsFault({ logs }: Faults, query: string): LogsFault | undefined {
  if (!logs || logs.times === 0) return undefined;
  if (logs.query !== undefined && logs.query !== query) return undefined;
  if (logs.times !== undefined) logs.times -= 1;
  return logs;
}
