import { odata, type TableClient } from '@azure/data-tables';
import type { Timeline } from '../calls/callRow.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import { fromTimelineEntities } from './fromTimelineEntities.ts';
import { listRows } from './listRows.ts';

/** More than a call of the greatest length has; the rest of the timeline is left out. */
const maxTimelineRows = 1_000;
/** The first key after all events; `call` comes before all commands. */
const afterEvents = 'event}';

/** Reads what happened to a call and what was done, from the rows of its partition. */
export const readTimeline = async (client: TableClient, id: CallId): Promise<Timeline> => {
  const [from, to] = [callRowKeys.command, afterEvents];
  const filter = odata`PartitionKey eq ${id} and RowKey ge ${from} and RowKey lt ${to}`;
  return fromTimelineEntities(await listRows(client, filter, maxTimelineRows));
};
