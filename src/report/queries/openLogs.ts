import type { Part } from '../schema/part.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import { createLogs } from './createLogs.ts';
import type { LogsAccess } from './createLogsClient.ts';
import { createQueryFiles } from './createQueryFiles.ts';
import { createRunQuery } from './createRunQuery.ts';
import type { QueryWindow } from './queryText.ts';
import type { CallRow } from './questions/callRowsQuery.ts';
import { queries } from './questions/queries.ts';
import { readCallRows } from './readCallRows.ts';
import { type LoggedFigures, runQueries } from './runQueries.ts';

/** What the service's logs tell of a day. Neither throws; no more than five queries run at once. */
export type Logs = Readonly<{
  figures: (window: QueryWindow) => Promise<LoggedFigures>;
  callRows: (window: QueryWindow) => Promise<Part<readonly CallRow[]>>;
  /** What is on the bill, of a day or of a longer time. */
  usage: (window: QueryWindow) => Promise<ServiceFigures['usage']>;
}>;

/**
 * The logs of a workspace, asked by the queries in `folder`. Imported dynamically, for it brings
 * the SDK, which no call needs.
 */
export const openLogs = (access: LogsAccess, folder: string): Logs => {
  const run = createRunQuery(createLogs(access), createQueryFiles(folder));
  return {
    figures: (window) => runQueries(run, window),
    callRows: (window) => readCallRows(run, window),
    usage: (window) => run(queries.usage, window),
  };
};
