import type { Instant } from '../../engine/ids.ts';
import type { Part } from '../schema/part.ts';
import type { AskLogs } from './createLogs.ts';
import { createTurns } from './createTurns.ts';
import type { Query } from './defineQuery.ts';
import { LogsError } from './logsError.ts';
import { type QueryWindow, queryText } from './queryText.ts';
import { readRows } from './readRows.ts';

/** Asks the logs about a day. It never throws: where there is no answer, it says why. */
export type RunQuery = <Row>(
  query: Query<Row>,
  window: QueryWindow,
) => Promise<Part<readonly Row[]>>;

const msPerDay = 86_400_000;
/** A week begins six days and an hour at most before its last day, and a call a day earlier. */
const earlierMs = 8 * msPerDay;
const laterMs = 3 * msPerDay;
/** The service runs so many queries of one user; others would wait in a queue of its own. */
const mostAtOnce = 5;

/** As wide as the widest query: rows that were logged outside it are not there for any. */
const spanOf = ({ from, to }: QueryWindow) => ({
  from: (from - earlierMs) as Instant,
  to: (to + laterMs) as Instant,
});

const whyOf = (name: string, error: unknown): string => {
  if (error instanceof LogsError) return error.message;
  return `The query ${name} could not be put: ${error instanceof Error ? error.message : error}`;
};

/** Puts queries, whose texts are files, to logs; a few of them at once. */
export const createRunQuery = (ask: AskLogs, fileOf: (name: string) => string): RunQuery => {
  const takeTurn = createTurns(mostAtOnce);
  return async (query, window) => {
    try {
      const text = queryText(query, window, fileOf);
      const table = await takeTurn(() => ask(text, spanOf(window)));
      return { state: 'here', value: readRows(query, table) };
    } catch (error) {
      return { state: 'missing', why: whyOf(query.name, error) };
    }
  };
};
