import type { Part } from '../schema/part.ts';
import type { RunQuery } from './createRunQuery.ts';
import type { QueryWindow } from './queryText.ts';
import { type CallRow, callRowsQuery } from './questions/callRowsQuery.ts';

/** The query takes no more of them, for an answer has a largest size. */
export const mostCallRows = 200_000;

/**
 * Every call of a day in the service's logs, by when it began. Where there may be more of them than
 * an answer has room for they are missing, for the rest would look like calls that were not logged.
 */
export const readCallRows = async (
  run: RunQuery,
  window: QueryWindow,
): Promise<Part<readonly CallRow[]>> => {
  const part = await run(callRowsQuery, window);
  if (part.state === 'missing' || part.value.length < mostCallRows) return part;
  const most = mostCallRows.toLocaleString('en');
  return { state: 'missing', why: `The logs have ${most} calls of the day or more: too many.` };
};
