import type { CallIndex } from '../calls/ports.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { createActiveCalls } from './createActiveCalls.ts';
import { createCallsByDay } from './createCallsByDay.ts';
import { createDueCalls } from './createDueCalls.ts';
import { createRecordingIndex } from './createRecordingIndex.ts';
import type { TableClientFor } from './createTableClients.ts';
import { putRow } from './putRow.ts';
import { toRowKey } from './toRowKey.ts';

const byNumber = 'callsByNumber';

/**
 * Finds calls again, in the tables `activeCalls`, `callsByDay`, `callsByNumber` and `recordings`.
 * @throws StorageError when storage itself fails; `day` also BadContinuation
 */
export const createTableCallIndex = (tables: TableClientFor): CallIndex => ({
  ...createActiveCalls(tables),
  ...createDueCalls(tables),
  ...createCallsByDay(tables),
  ...createRecordingIndex(tables),
  markNumber: (numberHash, id) =>
    putRow(tables(byNumber), { partitionKey: toRowKey(numberHash), rowKey: id, schemaVersion }),
});
